import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPrepared, type Prepared } from './prepared-cms';

const CMS = join(__dirname, '..', '..');
const START = join(__dirname, 'start-cms.cjs');
const START_LIMIT_MS = 180_000;

export const ADMINISTRATOR = { email: 'first@example.org', password: 'Only-for-tests-1' };
export const PUBLISHER_TOKEN = 'f00dface'.repeat(8);
export const WAKE_UP_SECRET = 'cafebabe'.repeat(4);

/** The real CMS, in production mode, as a process of its own on a database that is thrown away. */
export interface RunningCms {
  url: string;
  /** Its DATA_DIR. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** Everything that it printed so far. */
  output: () => string;
  /** Ends the process, and keeps the folder. */
  stop: () => Promise<void>;
  /** Ends the process, and removes the folder. */
  remove: () => Promise<void>;
}

/** What a test asks for that can be prepared: a first start with the usual settings, with the usual demo content or without. */
function preparedFor({ DATABASE_URL, DEMO_SIZE, DEMO_CONTENT, ...other }: NodeJS.ProcessEnv): Prepared | undefined {
  const isFirst = ['ADMIN_EMAIL', 'ADMIN_PASSWORD', 'TMPDIR'].some((name) => name in other);
  if (isFirst || DEMO_SIZE !== undefined || DATABASE_URL || process.env['TEST_DATABASE_URL']) return undefined;
  return DEMO_CONTENT === 'true' ? 'demo' : 'empty';
}

/** Starts a CMS, and ends it: what it has made stays. */
async function startOnce(changes: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const cms = await startCms(changes, folder, { fromNothing: true });
  await cms.stop();
}

const makes: Readonly<Record<Prepared, (folder: string) => Promise<void>>> = {
  empty: (folder) => startOnce({}, folder),
  demo: (folder) => startOnce({ DEMO_CONTENT: 'true' }, folder),
};

/** The data of a CMS that was filled with the demo content and has ended, in a folder of its own. */
export async function endedDemo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-cms-'));
  await copyPrepared('demo', folder, makes.demo);
  return folder;
}

/**
 * Starts the CMS, and waits until it answers.
 * @param changes settings that differ from those of a fresh CMS; without CMS_PORT, a port that is free
 * @param folder the data of an earlier one, to start it again; where it holds none, a copy of what the first test of the run
 *   has prepared is put there
 * @param fromNothing starts on an empty database instead, which takes twice as long. Default: false
 * @throws with all that the CMS printed, where it does not start within three minutes (filling in the demo content takes a while)
 */
export async function startCms(
  changes: NodeJS.ProcessEnv = {},
  folder = mkdtempSync(join(tmpdir(), 'waymark-cms-')),
  { fromNothing = false } = {},
): Promise<RunningCms> {
  const isAgain = existsSync(join(folder, 'cms'));
  const prepared = isAgain || fromNothing ? undefined : preparedFor(changes);
  if (prepared) await copyPrepared(prepared, folder, makes[prepared]);
  const port = Number(changes['CMS_PORT'] ?? (await freePort()));
  const url = `http://127.0.0.1:${port}`;
  const environment = { ...settings(folder, port), ...changes };
  const child = spawn(process.execPath, [START], { cwd: CMS, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const cms = {
    url,
    folder,
    environment,
    output: () => output,
    stop: () => end(child),
    remove: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await untilItAnswers(cms, child);
  return cms;
}

function settings(folder: string, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    CMS_DIST: process.env['CMS_DIST'],
    // Of the CPU time of a start, an eighth is compiling what the start before has compiled.
    NODE_COMPILE_CACHE: join(tmpdir(), 'waymark-compiled'),
    NODE_ENV: 'production',
    DATA_DIR: folder,
    CMS_PORT: String(port),
    SERVE_ADMIN: 'false',
    APP_KEYS: 'keys-for-tests-one,keys-for-tests-two',
    API_TOKEN_SALT: 'salt-for-tests',
    ADMIN_JWT_SECRET: 'secret-for-tests',
    TRANSFER_TOKEN_SALT: 'salt-for-tests',
    JWT_SECRET: 'secret-for-tests',
    ENCRYPTION_KEY: '0123456789abcdef'.repeat(2),
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
    PUBLISHER_TOKEN,
    WAKE_UP_SECRET,
    PUBLISHER_PORT: '9',
    DATABASE_URL: process.env['TEST_DATABASE_URL'],
  };
}

async function untilItAnswers({ url, output }: RunningCms, child: ChildProcess): Promise<void> {
  const latest = Date.now() + START_LIMIT_MS;
  while (Date.now() < latest && child.exitCode === null) {
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await end(child);
  throw new Error(
    `The CMS did not start. If it says that something is missing, run "npm run build:server -w cms". It printed:\n${output()}`,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('Expected a port number from the system.');
  return address.port;
}
