// What `npm start` is made of, with two small programs that write their process ids into logs in the folder that it is given.
import { join } from 'node:path';
import type { Program } from '../program.ts';
import { supervised } from '../supervisor.ts';
import { untilStopped } from '../until-stopped.ts';

const folder = process.argv[2] ?? '';

const program = (name: string): Program => ({
  name,
  args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'],
  folder,
  environment: process.env,
  log: join(folder, `${name}.log`),
});

await supervised((supervisor) => {
  for (const name of ['first', 'second']) supervisor.keep(program(name));
  return untilStopped(supervisor);
});
