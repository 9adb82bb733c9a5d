import { turboProgram } from './platform/programs.ts';
import { supervised } from './processes/supervisor.ts';

await supervised(async (supervisor) => {
  await supervisor.run(turboProgram(['build'], 'terminal'));
  return 0;
});
