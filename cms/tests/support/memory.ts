import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { RunningCms } from './cms-process.ts';
import type { Editor } from './editor.ts';
import { at, textAt, type Json } from './json.ts';
import { list } from './people.ts';

/** What the form shows of an entry. */
export const contentOf = async (who: Editor, type: string, document: string): Promise<Json> =>
  at((await who.send('GET', `/content-manager/collection-types/${type}/${document}`)).body, 'data');

/** The kept versions of an entry, the newest first. */
export const versions = (who: Editor, type: string, document: string): Promise<Json[]> =>
  list(who, `/memory/versions/${type}/${document}`, 'versions');

/** Where a kept version is, by its place in the list. */
export async function versionAt(who: Editor, type: string, document: string, place: number): Promise<string> {
  const id = at(await versions(who, type, document), place, 'id');
  return `/memory/versions/${type}/${document}/${JSON.stringify(id)}`;
}

/** What was deleted, as the bin shows it; null where it is not there. */
export async function inBin(who: Editor, title: string | null): Promise<Json> {
  const entries = await list(who, '/memory/bin', 'entries');
  return entries.find((entry) => at(entry, 'title') === title) ?? null;
}

/** Where something deleted is in the bin. */
export const binned = async (who: Editor, title: string | null): Promise<string> =>
  `/memory/bin/${JSON.stringify(at(await inBin(who, title), 'id'))}`;

/** The acts of the log on an entry, the oldest first: `created by Edith Tor`. */
export async function actsOn(administrator: Editor, document: string): Promise<string[]> {
  const found = await list(administrator, '/memory/acts', 'acts');
  const own = found.filter((act) => at(act, 'subject') === document).toReversed();
  return own.map((act) => `${textAt(act, 'act')} by ${textAt(act, 'by')}`);
}

/** The database of a running CMS, past the CMS itself. */
export function inDatabase<Result>(cms: RunningCms, work: (database: Database.Database) => Result): Result {
  const database = new Database(join(cms.folder, 'cms', 'cms.db'), { timeout: 10_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
