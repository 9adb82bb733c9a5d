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
  const entries = await list(who, '/bin', 'entries');
  return entries.find((entry) => at(entry, 'title') === title) ?? null;
}

/** Where something deleted is in the bin. */
export const binned = async (who: Editor, title: string | null): Promise<string> =>
  `/bin/${JSON.stringify(at(await inBin(who, title), 'id'))}`;

/** The acts of the log on an entry, the oldest first: `created by Edith Tor`. */
export async function actsOn(administrator: Editor, document: string): Promise<string[]> {
  const found = await list(administrator, '/act-log', 'acts');
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

/** Runs a statement past the CMS: how many rows it changed, or why the database refuses it. */
export function tryInDatabase(cms: RunningCms, statement: string): number | string {
  try {
    return inDatabase(cms, (database) => database.prepare(statement).run().changes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A relation as the admin panel sends it: these entries, and no others. */
export const to = (field: string, ...documents: string[]): object => ({
  [field]: { set: documents.map((documentId) => ({ documentId, locale: 'en' })) },
});

/** Entries with as little in them as they need, whose names hold a number that is another one for each test. */
export const smallEntries = (number: () => number) => ({
  page: (title: string, more: object = {}): Json => ({ title, slug: `page-${number()}`, ...more }),
  principle: (name: string): Json => ({
    title: `Principle ${name} ${number()}`,
    slug: `principle-${name}-${number()}`,
    summary: 'Short.',
    order: number(),
  }),
  study: (...principles: string[]): Json => ({
    title: `Study ${number()}`,
    slug: `study-${number()}`,
    summary: 'Short.',
    stage: 'running',
    ...to('principles', ...principles),
  }),
  consent: (): Json => ({ reference: `R-${number()}`, givenOn: '2026-01-01' }),
});

/** Makes the kept versions of an entry older than they are. */
export const ageVersions = (cms: RunningCms, document: string, days: number): number | string =>
  tryInDatabase(cms, `update kept_versions set at = at - ${days} * 86400000 where entry = '${document}'`);

/** What the database holds of the kept versions of an entry. */
export const keptRows = (cms: RunningCms, document: string): unknown[] =>
  inDatabase(cms, (database) =>
    database.prepare('select content, digest, note, erased_at from kept_versions where entry = ?').all(document),
  );
