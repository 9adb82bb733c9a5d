import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../../scripts/run/environment/ports.ts';
import { postgresqlPrograms } from './postgresql-programs.ts';
import { accountForPrograms } from './unprivileged-account.ts';

/** A PostgreSQL on an empty folder, for this machine alone. */
export interface RunningPostgresql {
  /** The DATABASE_URL of an empty database. */
  url: string;
  /** What runs, for whoever reads the outcome of a test: “postgres (PostgreSQL) 15.14”. */
  version: string;
  /** Ends it, and removes its folder. */
  stop: () => Promise<void>;
}

/**
 * Starts the machine's own PostgreSQL where there is one, or else the one that comes with the packages.
 * @throws with what it printed, where it does not start
 */
export async function startPostgresql(): Promise<RunningPostgresql> {
  const account = accountForPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'waymark-postgresql-'));
  if (account) {
    // The account must be able to get to its folder, though not to look around.
    chmodSync(tmpdir(), 0o711);
    chownSync(folder, account.uid, account.gid);
  }
  const programs = postgresqlPrograms(folder);
  const [data, port, options] = [join(folder, 'data'), await freePort(), { cwd: folder, ...account }];
  const initialise = ['-D', data, '-U', 'waymark', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(programs, 'initdb'), initialise, options);
  const settings = ['-h', '127.0.0.1', '-k', '', '-p', String(port), '-c', 'fsync=off'];
  const child = spawn(join(programs, 'postgres'), ['-D', data, ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(child);
  const { stdout } = await promisify(execFile)(join(programs, 'postgres'), ['--version'], options);
  return {
    url: `postgres://waymark@127.0.0.1:${port}/postgres`,
    version: stdout.trim(),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server takes connections; it says so itself. */
async function untilReady(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (part: Buffer) => {
      output += part.toString();
      if (output.includes('ready to accept connections')) resolve();
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`PostgreSQL did not start. It printed:\n${output}`)));
  });
}
