import type Database from 'better-sqlite3';
import type { ContentIndex, EntryChange, EntryKey } from './content-index.ts';
import { canonicalJson, digestOf } from './digest.ts';
import { indexOf } from './entry-index.ts';
import { derivedFields } from './indexed-fields.ts';
import { loadIndex } from './load-index.ts';
import { nameOf } from './name-of.ts';
import type { StoredEntry } from './stored-entry.ts';

/** How far the change log has been read: which log, and the last sequence number taken in. */
export interface Cursor {
  readonly log: string;
  readonly sequence: number;
  /** Tells the row with that number from any other; absent where the log had none. */
  readonly row?: string;
}

/** A file of the public site that stands behind an address under `/media/`. */
export interface MediaPath {
  readonly path: string;
  /** Where its bytes are, relative to the media cache. */
  readonly cached: string;
}

/** An entry of the CMS that could not be taken in, and why. */
export interface Refused extends EntryKey {
  readonly message: string;
}

/** The publisher's writing side of the content store. The reading side is `StoreSource`. */
export class ContentStore {
  readonly database: Database.Database;
  readonly #indexed: (type: string) => readonly string[];
  #index: ContentIndex;
  #changed: EntryChange[] = [];

  /** @param indexed The fields of a type that lists are narrowed or ordered by. */
  constructor(database: Database.Database, indexed: (type: string) => readonly string[]) {
    this.database = database;
    this.#indexed = indexed;
    this.#index = loadIndex(database);
  }

  /** What the store holds, in memory. Another object after a transaction that was undone. */
  get index(): ContentIndex {
    return this.#index;
  }

  cursor(): Cursor | undefined {
    const value = this.meta('cursor');
    if (value === undefined) return undefined;
    const [log = '', sequence = '', row] = value.split(' ');
    return { log, sequence: Number(sequence), ...(row !== undefined && { row }) };
  }

  moveCursor({ log, sequence, row }: Cursor): void {
    this.setMeta('cursor', [log, sequence, ...(row === undefined ? [] : [row])].join(' '));
  }

  /** Something that the publisher remembers about itself. */
  meta(name: string): string | undefined {
    return this.database.prepare<[string], { value: string }>('SELECT value FROM meta WHERE name = ?').get(name)?.value;
  }

  setMeta(name: string, value: string): void {
    this.database.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(name, value);
  }

  /** Runs `work` as one transaction: all of it is kept, or none of it. */
  async transaction<T>(work: () => T | Promise<T>): Promise<T> {
    this.database.exec('BEGIN IMMEDIATE');
    this.#changed = [];
    try {
      const result = await work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself, where the disk is full.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      this.#index = loadIndex(this.database);
      throw error;
    } finally {
      this.#changed = [];
    }
  }

  /** What `put` and `remove` changed since the transaction began. */
  get changed(): readonly EntryChange[] {
    return this.#changed;
  }

  /** Puts an entry in, in place of what was known of it; answers whether it is another than before. */
  put(entry: StoredEntry): boolean {
    const { type, locale, id } = entry;
    this.#forgetRefused(entry);
    const data = canonicalJson(entry.data);
    const digest = digestOf(data);
    if (this.digest(entry) === digest) return false;
    const after = indexOf({ ...entry.data, ...derivedFields(type, entry.data) }, this.#indexed(type));
    this.database
      .prepare('INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(type, locale, id, after.slug, digest, JSON.stringify(after.values), data);
    this.#forgetUses(entry);
    const addUse = this.database.prepare('INSERT OR IGNORE INTO file_use VALUES (?, ?, ?, ?)');
    for (const file of entry.files) addUse.run(file, type, locale, id);
    this.#note({ type, locale, id, before: this.#index.get(type, locale, id), after });
    return true;
  }

  /** Takes an entry out; answers whether it was there. */
  remove(key: EntryKey): boolean {
    const { type, locale, id } = key;
    this.#forgetUses(key);
    this.#forgetRefused(key);
    const before = this.#index.get(type, locale, id);
    if (!before) return false;
    const lastName = this.#nameOf(key);
    this.database.prepare('DELETE FROM entry WHERE type = ? AND locale = ? AND id = ?').run(type, locale, id);
    this.#note({ type, locale, id, before, after: undefined, lastName });
    return true;
  }

  /** Tells one state of an entry from another; undefined where it is not there. */
  digest({ type, locale, id }: EntryKey): string | undefined {
    return this.database
      .prepare<string[], { digest: string }>('SELECT digest FROM entry WHERE type = ? AND locale = ? AND id = ?')
      .get(type, locale, id)?.digest;
  }

  /** Remembers that the CMS has an entry that cannot be used; what was known of it before stays. */
  refuse({ type, locale, id, message }: Refused): void {
    this.database.prepare('INSERT OR REPLACE INTO refused VALUES (?, ?, ?, ?)').run(type, locale, id, message);
  }

  refused(): Refused[] {
    return this.database.prepare<[], Refused>('SELECT type, locale, id, message FROM refused').all();
  }

  /** Puts down where a media file's bytes stand on the public site. */
  putMedia(file: string, paths: readonly MediaPath[]): void {
    this.database.prepare('DELETE FROM media WHERE file = ?').run(file);
    const add = this.database.prepare('INSERT OR REPLACE INTO media VALUES (?, ?, ?)');
    for (const { path, cached } of paths) add.run(file, path, cached);
  }

  /** Where the bytes behind an address under `/media/` are, relative to the media cache; undefined where there is none. */
  mediaBehind(path: string): string | undefined {
    return this.database
      .prepare<[string], { cached: string }>('SELECT cached FROM media WHERE path = ? LIMIT 1')
      .get(path)?.cached;
  }

  /** Which entries use a media file. */
  usersOf(file: string): { type: string; id: string }[] {
    return this.database
      .prepare<[string], { type: string; id: string }>('SELECT DISTINCT type, id FROM file_use WHERE file = ?')
      .all(file);
  }

  /** Forgets the media files that no entry uses any more. */
  removeUnusedFiles(): void {
    const unused = this.database
      .prepare<[], { id: string }>(
        `SELECT id FROM entry WHERE type = 'file' AND NOT EXISTS (SELECT 1 FROM file_use WHERE file = entry.id)`,
      )
      .all();
    for (const { id } of unused) {
      this.database.prepare('DELETE FROM media WHERE file = ?').run(id);
      this.remove({ type: 'file', locale: '', id });
    }
  }

  close(): void {
    this.database.close();
  }

  #nameOf({ type, locale, id }: EntryKey): string {
    const row = this.database
      .prepare<string[], { data: string }>('SELECT data FROM entry WHERE type = ? AND locale = ? AND id = ?')
      .get(type, locale, id);
    const data: unknown = JSON.parse(row?.data ?? '{}');
    return nameOf(type, typeof data === 'object' && data !== null ? { ...data } : {});
  }

  #note(change: EntryChange): void {
    this.#index.change(change);
    this.#changed.push(change);
  }

  #forgetUses({ type, locale, id }: EntryKey): void {
    this.database.prepare('DELETE FROM file_use WHERE type = ? AND locale = ? AND id = ?').run(type, locale, id);
  }

  #forgetRefused({ type, locale, id }: EntryKey): void {
    this.database.prepare('DELETE FROM refused WHERE type = ? AND locale = ? AND id = ?').run(type, locale, id);
  }
}
