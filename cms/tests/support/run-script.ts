import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunningCms } from './cms-process.ts';

/** Runs a script of this folder beside a running CMS, on the same data, and returns the last line that it printed. */
export async function runScript(cms: RunningCms, script: string, ...options: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, script), ...options], {
    env: cms.environment,
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}
