import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { canonicalJson, digestOf } from './digest.ts';
import { fieldValues, type StoredEntry } from './stored-entry.ts';

/** How far the change log has been read: which log, and the last sequence number taken in. */
export interface Cursor {
  readonly log: string;
  readonly sequence: number;
}

/** A file of the public site that stands behind an address under `/media/`. */
export interface MediaPath {
  readonly path: string;
  /** Where its bytes are, relative to the media cache. */
  readonly cached: string;
}

/** What a write did: whether the store holds something else than before. */
export type Changed = boolean;

/** The publisher's writing side of the content store. The reading side is `StoreSource`. */
export class ContentStore {
  readonly #database: Database.Database;
  readonly #indexed: (type: string) => readonly string[];

  /** @param indexed The fields of a type that lists are narrowed or ordered by. */
  constructor(database: Database.Database, indexed: (type: string) => readonly string[]) {
    this.#database = database;
    this.#indexed = indexed;
  }

  cursor(): Cursor | undefined {
    const row = this.#database.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'cursor'`).get();
    if (!row) return undefined;
    const [log = '', sequence = ''] = row.value.split(' ');
    return { log, sequence: Number(sequence) };
  }

  moveCursor({ log, sequence }: Cursor): void {
    this.#database.prepare(`INSERT OR REPLACE INTO meta VALUES ('cursor', ?)`).run(`${log} ${sequence}`);
  }

  /** Tells one state of the content from another; undefined before the first sync. */
  state(): string | undefined {
    return this.#database.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'state'`).get()?.value;
  }

  /** Says that the content is another than before. */
  moveState(): void {
    this.#database.prepare(`INSERT OR REPLACE INTO meta VALUES ('state', ?)`).run(randomUUID());
  }

  /** Runs `work` as one transaction: all of it is kept, or none of it. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself, where the disk is full.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Puts an entry in, in place of what was known of it. */
  put(entry: StoredEntry): Changed {
    const { type, locale, id } = entry;
    const data = canonicalJson(entry.data);
    const digest = digestOf(data);
    if (this.#digest(type, locale, id) === digest) return false;
    this.remove(type, locale, id);
    const slug = typeof entry.data['slug'] === 'string' ? entry.data['slug'] : null;
    this.#database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)').run(type, locale, id, slug, digest, data);
    const addField = this.#database.prepare('INSERT INTO field VALUES (?, ?, ?, ?, ?)');
    for (const { name, value } of fieldValues(entry.data, this.#indexed(type)))
      addField.run(type, locale, name, value, id);
    const addUse = this.#database.prepare('INSERT OR IGNORE INTO file_use VALUES (?, ?, ?, ?)');
    for (const file of entry.files) addUse.run(file, type, locale, id);
    return true;
  }

  remove(type: string, locale: string, id: string): Changed {
    for (const table of ['field', 'file_use']) {
      this.#database.prepare(`DELETE FROM ${table} WHERE type = ? AND locale = ? AND id = ?`).run(type, locale, id);
    }
    return (
      this.#database.prepare('DELETE FROM entry WHERE type = ? AND locale = ? AND id = ?').run(type, locale, id)
        .changes > 0
    );
  }

  /** The ids of all entries of a type in a language. */
  ids(type: string, locale: string): string[] {
    return this.#database
      .prepare<[string, string], { id: string }>('SELECT id FROM entry WHERE type = ? AND locale = ?')
      .all(type, locale)
      .map(({ id }) => id);
  }

  /** Puts down where a media file's bytes stand on the public site. */
  putMedia(file: string, paths: readonly MediaPath[]): void {
    this.#database.prepare('DELETE FROM media WHERE file = ?').run(file);
    const add = this.#database.prepare('INSERT OR REPLACE INTO media VALUES (?, ?, ?)');
    for (const { path, cached } of paths) add.run(file, path, cached);
  }

  /** Where the bytes behind an address under `/media/` are, relative to the media cache; undefined where there is none. */
  mediaBehind(path: string): string | undefined {
    return this.#database
      .prepare<[string], { cached: string }>('SELECT cached FROM media WHERE path = ? LIMIT 1')
      .get(path)?.cached;
  }

  /** Which entries use a media file, as `type id`. */
  usersOf(file: string): { type: string; id: string }[] {
    return this.#database
      .prepare<[string], { type: string; id: string }>('SELECT DISTINCT type, id FROM file_use WHERE file = ?')
      .all(file);
  }

  /** Forgets the media files that no entry uses any more. */
  removeUnusedFiles(): Changed {
    const unused = `SELECT id FROM entry WHERE type = 'file' AND id NOT IN (SELECT file FROM file_use)`;
    this.#database.prepare(`DELETE FROM media WHERE file IN (${unused})`).run();
    return this.#database.prepare(`DELETE FROM entry WHERE type = 'file' AND id IN (${unused})`).run().changes > 0;
  }

  close(): void {
    this.#database.close();
  }

  #digest(type: string, locale: string, id: string): string | undefined {
    return this.#database
      .prepare<string[], { digest: string }>('SELECT digest FROM entry WHERE type = ? AND locale = ? AND id = ?')
      .get(type, locale, id)?.digest;
  }
}
