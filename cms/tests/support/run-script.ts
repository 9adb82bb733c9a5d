import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { RunningCms } from './cms-process.ts';

/** Runs a script of this folder beside a running CMS, on the same data, and returns the last line that it printed. */
export function runScript(cms: RunningCms, script: string, ...options: string[]): string {
  const output = execFileSync(process.execPath, [join(__dirname, script), ...options], {
    env: cms.environment,
    encoding: 'utf8',
  });
  return output.trim().split('\n').at(-1) ?? '';
}
