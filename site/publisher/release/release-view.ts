import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoredObject } from './objects.ts';
import { ReleaseLedger, filesOfRelease, type ReleaseFacts } from './release-ledger.ts';

/** What is known of the releases in a folder, for those who only look: a publisher may be at work there. */
export interface ReleaseView {
  /** The newest first. */
  readonly all: readonly ReleaseFacts[];
  readonly live: ReleaseFacts | undefined;
  /** The files of the live release, by path. */
  readonly files: ReadonlyMap<string, StoredObject>;
}

/** The number of the release behind the link `current`; undefined where there is none, or it is not known. */
export function liveNumber(folder: string): number | undefined {
  const current = join(folder, 'current');
  if (!existsSync(current)) return undefined;
  const note = join(folder, 'trees', `${basename(readlinkSync(current))}.release`);
  const number = existsSync(note) ? Number(readFileSync(note, 'utf8')) : NaN;
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** @throws {Error} where the ledger cannot be read. */
export function viewReleases(folder: string): ReleaseView {
  const file = join(folder, 'releases.db');
  if (!existsSync(file)) return { all: [], live: undefined, files: new Map() };
  const ledger = new ReleaseLedger(file, { readonly: true });
  try {
    const all = ledger.all();
    const live = all.find(({ number }) => number === liveNumber(folder));
    return { all, live, files: live ? filesOfRelease(ledger, live.number) : new Map() };
  } finally {
    ledger.close();
  }
}
