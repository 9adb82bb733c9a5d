import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../../scripts/run/environment/ports.ts';
import type { RunningCms } from '../../../cms/tests/support/cms-process.ts';
import type { Status } from '../../publisher/pipeline/status.ts';
import { eventually } from './eventually.ts';

const PROGRAMS = ['run-publisher.ts', 'serve-site.ts'].map((name) =>
  join(import.meta.dirname, '..', '..', 'publisher', 'cli', name),
);

/** How long they may take to answer on a machine that has much else to do, in milliseconds. */
const START_LIMIT = 120_000;

/** The real publisher and the site's own server, as processes of their own. */
export interface RunningPublisher {
  /** The public site's address, without a path. */
  readonly site: string;
  /** What `GET /status` says. */
  readonly status: () => Promise<Status>;
  /** A page of the public site as text, whatever its status. */
  readonly page: (path: string) => Promise<string>;
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** The settings of a publisher for a CMS, with ports of its own. */
export async function settingsFor({ environment, url }: RunningCms): Promise<NodeJS.ProcessEnv> {
  const [site, publisher] = [await freePort(), await freePort()];
  return {
    ...environment,
    CMS_URL: url,
    SITE_PORT: String(site),
    SITE_URL: `http://localhost:${site}`,
    PUBLISHER_PORT: String(publisher),
  };
}

/** Starts a publisher and the site's server, and waits until both answer. */
export async function startPublisher(settings: NodeJS.ProcessEnv): Promise<RunningPublisher> {
  let output = '';
  const children = PROGRAMS.map((program) => {
    const child = spawn(process.execPath, [program], { env: settings, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    return child;
  });
  const site = `http://127.0.0.1:${settings['SITE_PORT'] ?? ''}`;
  const publisher: RunningPublisher = {
    site,
    status: async () => {
      const status: Status = await (await fetch(`http://127.0.0.1:${settings['PUBLISHER_PORT'] ?? ''}/status`)).json();
      return status;
    },
    page: async (path) => (await fetch(`${site}${path}`)).text(),
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const gone = running.map((child) => once(child, 'exit'));
      for (const child of running) child.kill(signal);
      await Promise.all(gone);
    },
  };
  const answers = async () => [await publisher.status(), await publisher.page('/')];
  await eventually(answers, () => true, START_LIMIT).catch(async (error: unknown) => {
    // Left alone, they would keep the ports and the lock.
    await publisher.stop('SIGKILL');
    throw new Error(`The publisher did not start. It printed:\n${output}`, { cause: error });
  });
  return publisher;
}
