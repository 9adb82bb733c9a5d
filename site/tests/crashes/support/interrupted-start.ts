import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'publisher', 'cli', 'run-publisher.ts');

/** Starts a publisher and kills it while it starts, so that it dies in the middle of mending what the last crash left. */
export async function killWhileStarting(settings: NodeJS.ProcessEnv, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [MAIN], { env: settings, stdio: 'ignore' });
  const gone = once(child, 'exit');
  await pause(afterMs);
  child.kill('SIGKILL');
  await gone;
}
