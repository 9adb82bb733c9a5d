import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';

/** An entry as it was put down, and what tells it from another; undefined where there is none. */
export function rowOf(
  database: Database.Database,
  { type, locale, id }: EntryKey,
): { readonly data: string; readonly digest: string } | undefined {
  return database
    .prepare<string[], { data: string; digest: string }>(
      'SELECT data, digest FROM entry WHERE type = ? AND locale = ? AND id = ?',
    )
    .get(type, locale, id);
}
