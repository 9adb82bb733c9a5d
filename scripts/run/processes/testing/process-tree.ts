import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../platform/places.ts';

const COMMAND = pathToFileURL(join(ROOT, 'scripts', 'run', 'bootstrap', 'run-command.mjs')).href;
const SMALL_START = join(import.meta.dirname, 'small-start.ts');

/** Real processes that started each other, as `npm start` makes them: npm, its shell, our command, the supervisor, programs. */
export interface ProcessTree {
  /** The process ids that a program of it wrote down, one for each start. */
  readonly startsOf: (program: 'first' | 'second') => number[];
  /** The process ids by name; undefined until all are there. */
  readonly pids: () => Record<string, number> | undefined;
  /** What was printed. */
  readonly output: () => string;
}

/** Starts a small `npm start`, with npm itself. */
export function growTree(): ProcessTree {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-tree-'));
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { runScript } from ${JSON.stringify(COMMAND)};
     process.exitCode = await runScript(undefined, ${JSON.stringify(SMALL_START)}, [${JSON.stringify(folder)}]);`,
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'small', scripts: { start: 'node run.mjs' } }));
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    // A group of its own, as a terminal gives it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const startsOf = (program: string) => {
    const log = join(folder, `${program}.log`);
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number) : [];
  };
  const pids = () => {
    const [first] = startsOf('first');
    const [second] = startsOf('second');
    if (npm.pid === undefined || first === undefined || second === undefined) return undefined;
    const start = parentOf(first);
    const run = parentOf(start);
    return { npm: npm.pid, shell: parentOf(run), run, start, first, second };
  };
  return { startsOf, pids, output: () => output };
}

const parentOf = (pid: number): number => Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)]).toString());

/** Whether a process runs; one that ended and that nobody has asked about yet runs no more. */
export function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)])
      .toString()
      .startsWith('Z');
  } catch {
    return false;
  }
}
