import type Database from 'better-sqlite3';

/** Runs transactions of a database, one at a time. */
export class Transactions {
  readonly #database: Database.Database;
  #working: Promise<void> = Promise.resolve();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** Answers when no transaction is open: what is read within one may be half of a change, or undone. */
  async idle(): Promise<void> {
    while (this.#database.inTransaction) await this.#working;
  }

  /**
   * Runs `work` as one transaction: all of it is kept, or none of it.
   * @param ended Told whether it was kept, before anybody else has a turn.
   */
  async run<T>(work: () => Promise<T>, ended: (isKept: boolean) => void): Promise<T> {
    this.#database.exec('BEGIN IMMEDIATE');
    let end: () => void = () => undefined;
    this.#working = new Promise((resolve) => {
      end = resolve;
    });
    let isKept = false;
    try {
      const result = await work();
      this.#database.exec('COMMIT');
      isKept = true;
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself, where the disk is full.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    } finally {
      ended(isKept);
      end();
    }
  }
}
