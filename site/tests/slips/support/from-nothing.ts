import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../../scripts/run/environment/ports.ts';
import type { Status } from '../../../publisher/pipeline/status.ts';
import { eventually, FIRST_PUBLISH } from '../../support/eventually.ts';
import { startPublisher } from '../../support/publisher-process.ts';
import type { Room } from './room.ts';

/** What a publisher made of the CMS that had nothing before. */
interface Anew {
  readonly status: Status;
  /** Its DATA_DIR, until `look` has ended. */
  readonly folder: string;
}

/**
 * Starts another publisher with an empty store on the room's CMS, waits until it has published, and has `look` look at it.
 * @throws {Error} where it does not come up.
 */
export async function fromNothing<T>(room: Room, look: (anew: Anew) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-from-nothing-'));
  const [site, own] = [await freePort(), await freePort()];
  const ports = { SITE_PORT: String(site), PUBLISHER_PORT: String(own) };
  const publisher = await startPublisher({ ...room.settings, ...ports, DATA_DIR: folder });
  try {
    const isThere = ({ release, state }: Status) =>
      release !== undefined && state !== 'starting' && state !== 'working';
    const status = await eventually(publisher.status, isThere, FIRST_PUBLISH);
    return look({ status, folder });
  } finally {
    await publisher.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
