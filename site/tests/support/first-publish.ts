import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPrepared } from '../../../cms/tests/support/prepared-cms.ts';
import type { Status } from '../../publisher/pipeline/status.ts';
import { eventually, FIRST_PUBLISH } from './eventually.ts';
import { startPublisher, type RunningPublisher } from './publisher-process.ts';

const SYNC_ONLY = [join(import.meta.dirname, '..', '..', 'publisher', 'cli', 'run-publisher.ts'), '--sync-only'];

/**
 * Starts a publisher and the site's server, and waits until all that the CMS holds is public.
 *
 * The photographs of the demo content are made in all sizes once for a run of tests, and copied to where the publisher keeps them:
 * that takes longer than all the rest of a first publish. `npm test -- --only demo` makes them with the publish.
 */
export async function firstPublish(settings: NodeJS.ProcessEnv): Promise<RunningPublisher> {
  const { DATA_DIR: data, DEMO_CONTENT: isDemo } = settings;
  if (data !== undefined && isDemo === 'true')
    await copyPrepared('photos', join(data, 'publisher'), (folder) => makePhotos(settings, folder));
  const publisher = await startPublisher(settings);
  try {
    await eventually(publisher.status, ({ state }) => state === 'up to date', FIRST_PUBLISH);
    return publisher;
  } catch (error) {
    await publisher.stop('SIGKILL');
    throw new Error(`The first publish came to no end. The publisher printed:\n${publisher.output()}`, {
      cause: error,
    });
  }
}

/** Reads everything from the CMS with a publisher that publishes nothing, and keeps the photographs that it made. */
async function makePhotos(settings: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'waymark-photos-'));
  const child = spawn(process.execPath, SYNC_ONLY, { env: { ...settings, DATA_DIR: data }, stdio: 'ignore' });
  const gone = once(child, 'exit');
  const log = async () => {
    const answer = await fetch(`http://127.0.0.1:${settings['PUBLISHER_PORT'] ?? ''}/status`);
    const status: Status = await answer.json();
    return status.log;
  };
  try {
    await eventually(log, (read) => read !== undefined && read.taken === read.latest, FIRST_PUBLISH);
  } finally {
    child.kill();
    await gone;
  }
  renameSync(join(data, 'publisher', 'media'), join(folder, 'media'));
  rmSync(data, { recursive: true, force: true });
}
