import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a CMS holds that is prepared once and copied for each test: nothing, or the demo content. */
export type Prepared = 'empty' | 'demo';

/** What is prepared in the same way for the publisher: the photographs of the demo in all sizes. */
type PreparedPhotos = 'photos';

/** How often to look whether somebody else has finished preparing, in milliseconds. */
const LOOK_EVERY = 200;

/**
 * Puts what is prepared into a folder: the data of a CMS that has been started once already, which takes half as long to start as
 * one from nothing. The first test of a run that asks for it prepares it, the others wait; each run has a temporary folder of its own.
 * @param make Makes the data in a folder, and ends what it started.
 */
export async function copyPrepared(
  kind: Prepared | PreparedPhotos,
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const prepared = join(tmpdir(), `waymark-prepared-${kind}`);
  while (!existsSync(prepared)) {
    if (isMine(`${prepared}.lock`)) await prepare(prepared, make);
    else await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
}

/** Takes a lock that nobody holds: making a folder succeeds only once. */
function isMine(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function prepare(prepared: string, make: (folder: string) => Promise<void>): Promise<void> {
  const aside = `${prepared}.unfinished`;
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    await make(aside);
    renameSync(aside, prepared);
  } finally {
    rmSync(`${prepared}.lock`, { recursive: true, force: true });
  }
}
