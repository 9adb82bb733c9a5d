import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';
import { canonicalJson, digestOf } from './digest.ts';
import type { EntryIndex } from './entry-index.ts';
import type { StoredEntry } from './stored-entry.ts';

/** An entry as it was put down, and what tells it from another. */
export interface EntryRow {
  readonly data: string;
  readonly digest: string;
}

/** What is put down of an entry. */
export function rowOf(data: StoredEntry['data']): EntryRow {
  const json = canonicalJson(data);
  return { data: json, digest: digestOf(json) };
}

/** The entries as they are put down, by the table "entry" of the content store. */
export class EntryRows {
  readonly #get: Database.Statement<string[], EntryRow>;
  readonly #put: Database.Statement;
  readonly #remove: Database.Statement;
  readonly #count: Database.Statement<[], { count: number }>;

  constructor(database: Database.Database) {
    this.#get = database.prepare('SELECT data, digest FROM entry WHERE type = ? AND locale = ? AND id = ?');
    this.#put = database.prepare('INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#remove = database.prepare('DELETE FROM entry WHERE type = ? AND locale = ? AND id = ?');
    this.#count = database.prepare(`SELECT count(*) AS count FROM entry WHERE type <> 'file'`);
  }

  get({ type, locale, id }: EntryKey): EntryRow | undefined {
    return this.#get.get(type, locale, id);
  }

  /** @param index What lists and look-ups need to know of it. */
  put({ type, locale, id }: EntryKey, { data, digest }: EntryRow, { slug, values }: EntryIndex): void {
    this.#put.run(type, locale, id, slug, digest, JSON.stringify(values), data);
  }

  remove({ type, locale, id }: EntryKey): void {
    this.#remove.run(type, locale, id);
  }

  /** How many entries there are, media files apart. */
  count(): number {
    return this.#count.get()?.count ?? 0;
  }
}
