import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { tailOf } from '../../processes/log-tail.ts';
import type { Command } from './peer.ts';

/** Starts a program; it ends with this process at the latest. */
export function startCommand({ program, args, folder, environment, log }: Command): ChildProcess {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const end = () => child.kill('SIGKILL');
  process.on('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Runs a program to its end, in milliseconds. @throws {Error} with the tail of its log where it fails */
export async function timeOf(command: Command): Promise<number> {
  const began = performance.now();
  const child = startCommand(command);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code === 0) return performance.now() - began;
  throw new Error(
    `Expected ${command.program} to end well, found exit code ${String(code)}. The last lines of ${command.log}:\n\n${tailOf(command.log)}`,
  );
}
