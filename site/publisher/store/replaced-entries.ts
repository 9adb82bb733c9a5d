import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';
import { dataIn, textsIn, type StoredEntry } from './stored-entry.ts';

interface Row {
  readonly data: string | null;
  readonly files: string;
}

/** What each changed entry was, as long as its change is not live: where a page cannot be made of the new one, the old one stands. */
export class ReplacedEntries {
  readonly #database: Database.Database;
  readonly #note: Database.Statement;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#note = database.prepare(
      `INSERT OR IGNORE INTO replaced SELECT $type, $locale, $id,
         (SELECT data FROM entry WHERE type = $type AND locale = $locale AND id = $id),
         (SELECT json_group_array(file) FROM file_use WHERE type = $type AND locale = $locale AND id = $id)`,
    );
  }

  /** Notes what stands in the store, or that nothing does, before an entry is changed; of one that was changed before, what it was then. */
  note({ type, locale, id }: EntryKey): void {
    this.#note.run({ type, locale, id });
  }

  /** Notes that an entry was nothing before it is changed, so that nothing can be put back. */
  noteNothing({ type, locale, id }: EntryKey): void {
    this.#database.prepare(`INSERT OR REPLACE INTO replaced VALUES (?, ?, ?, NULL, '[]')`).run(type, locale, id);
  }

  /** Whether an entry has a change that is not live. */
  has(key: EntryKey): boolean {
    return this.#row(key) !== undefined;
  }

  keys(): EntryKey[] {
    return this.#database.prepare<[], EntryKey>('SELECT type, locale, id FROM replaced').all();
  }

  /** What an entry was; undefined where it was not there, or has not changed. */
  entry(key: EntryKey): StoredEntry | undefined {
    const row = this.#row(key);
    const data = row?.data ?? undefined;
    return row && data !== undefined ? { ...key, data: dataIn(data), files: textsIn(row.files) } : undefined;
  }

  forget({ type, locale, id }: EntryKey): void {
    this.#database.prepare('DELETE FROM replaced WHERE type = ? AND locale = ? AND id = ?').run(type, locale, id);
  }

  /** What shows a file which is gone must not come back. */
  dropFile(file: string): void {
    this.#database
      .prepare('DELETE FROM replaced WHERE EXISTS (SELECT 1 FROM json_each(files) WHERE value = ?)')
      .run(file);
  }

  /** Every change is live: what was before is not needed any more. */
  clear(): void {
    this.#database.prepare('DELETE FROM replaced').run();
  }

  #row({ type, locale, id }: EntryKey): Row | undefined {
    return this.#database
      .prepare<string[], Row>('SELECT data, files FROM replaced WHERE type = ? AND locale = ? AND id = ?')
      .get(type, locale, id);
  }
}
