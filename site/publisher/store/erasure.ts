import { closeSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { overwriteUnused } from './overwrite-unused.ts';

/** Sees to it that nothing of what was deleted from a database is left in its files. */
export class Erasure {
  readonly #database: Database.Database;
  /** Open as long as the database is: see `overwriteUnused`. Undefined where the database is in memory alone. */
  readonly #file: number | undefined;

  /** @param database With `secure_delete`; this process is the only one that writes to it. */
  constructor(database: Database.Database) {
    this.#database = database;
    this.#file = database.memory ? undefined : openSync(database.name, 'r+');
  }

  /**
   * Empties the write-ahead log, and overwrites what is not used.
   * @returns Whether it is done: not while another connection reads what was there before.
   */
  erase(): boolean {
    if (this.#file === undefined) return true;
    if (!this.#emptyLog()) return false;
    overwriteUnused(this.#file);
    // A page that is at hand as it was before would be written as it was.
    this.#database.pragma('shrink_memory');
    return true;
  }

  /** After the database was closed. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }

  #emptyLog(): boolean {
    // Whoever reads may be waited for in this very thread: then waiting here would be for nothing.
    const patience = Number(this.#database.pragma('busy_timeout', { simple: true }));
    this.#database.pragma('busy_timeout = 0');
    const isBusy = this.#database.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
    this.#database.pragma(`busy_timeout = ${patience}`);
    return isBusy === 0;
  }
}
