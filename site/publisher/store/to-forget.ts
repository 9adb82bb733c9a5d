import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';
import { openForReading } from './open-database.ts';

/** An entry, in whatever language. */
export type Forgotten = Pick<EntryKey, 'type' | 'id'>;

/**
 * The entries of which parts, or all, may not be shown any more, and of which something may still be kept. Put down with the cursor
 * that passes the row which says so, and struck off when nothing is left: whatever happens in between, it is done.
 */
export class ToForget {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** Within the transaction that takes it in. */
  add({ type, id }: Forgotten): void {
    this.#database.prepare('INSERT OR IGNORE INTO to_forget VALUES (?, ?)').run(type, id);
  }

  has({ type, id }: Forgotten): boolean {
    return this.#database.prepare('SELECT 1 FROM to_forget WHERE type = ? AND id = ?').get(type, id) !== undefined;
  }

  all(): Forgotten[] {
    return this.#database.prepare<[], Forgotten>('SELECT type, id FROM to_forget').all();
  }

  /** Takes away the names by which they are told of elsewhere in the store. Within a transaction. */
  forgetNames(): void {
    for (const table of ['waiting', 'live_entry'])
      this.#database.exec(
        `UPDATE ${table} SET name = type WHERE name <> type AND EXISTS
           (SELECT 1 FROM to_forget WHERE type = ${table}.type AND id = ${table}.id)`,
      );
  }

  /** Nothing is left of these. */
  done(entries: readonly Forgotten[]): void {
    const remove = this.#database.prepare('DELETE FROM to_forget WHERE type = ? AND id = ?');
    for (const { type, id } of entries) remove.run(type, id);
  }
}

/**
 * Whether a publisher that is not running has something left to forget.
 * @param file The content store. Of one that is not there, or damaged, nobody knows: a publisher reads the change log anew.
 */
export function isStillForgetting(file: string): boolean {
  try {
    const database = openForReading(file);
    try {
      return new ToForget(database).all().length > 0;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}
