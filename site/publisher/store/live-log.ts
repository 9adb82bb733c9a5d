import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';
import type { Cursor } from './cursor.ts';
import type { QueuedEntry } from './queue.ts';

/** A row of the change log, by its number and the entry that it tells of. */
export interface LogRow {
  readonly sequence: number;
  readonly type: string;
  readonly id: string;
}

/** What is known of a number of the change log that was taken in. */
export interface TakenRow extends Omit<LogRow, 'sequence'> {
  /** The first number that it stands for: its own, or an earlier one where everything was read at once and `type` is empty. */
  readonly first: number;
  /** When the release with it went live, in milliseconds since 1970, and its number; null where that is still to come. */
  readonly liveAt: number | null;
  readonly release: number | null;
}

/** Since when an entry is live as it is now, in milliseconds since 1970, and with which release. */
export interface LiveSince extends Omit<QueuedEntry, 'explained'> {
  readonly liveAt: number;
  readonly release: number;
}

/** Rows that are remembered; what is older and live is forgotten. */
const REMEMBERED = 10_000;

const ENTRY = 'type, locale, id, name, happened, at, live_at AS liveAt, release';
const ROW = 'first, type, id, live_at AS liveAt, release';

/** Remembers which numbers of the change log, and which entries, are live since when. Kept beside the content. */
export class LiveLog {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** Notes rows that were taken in. Within the transaction of the sync. */
  take(rows: readonly LogRow[]): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO log_row VALUES (?, ?, ?, ?, NULL, NULL)');
    for (const { sequence, type, id } of rows) put.run(sequence, sequence, type, id);
    this.#database
      .prepare('DELETE FROM log_row WHERE live_at IS NOT NULL AND sequence <= (SELECT max(sequence) FROM log_row) - ?')
      .run(REMEMBERED);
  }

  /** Notes that everything was read, as it was at a number of the log or later. Within the transaction of the sync. */
  takeEverything({ sequence }: Pick<Cursor, 'sequence'> = { sequence: 0 }): void {
    this.#database.prepare('DELETE FROM log_row').run();
    this.#database.prepare(`INSERT INTO log_row VALUES (?, 1, '', '', NULL, NULL)`).run(sequence);
  }

  /** Notes that a release with the changes of these entries is live. Within the transaction that ends their waiting. */
  wentLive(entries: Iterable<QueuedEntry>, release: number, at: number): void {
    const row = this.#database.prepare(
      'UPDATE log_row SET live_at = ?, release = ? WHERE live_at IS NULL AND type = ? AND id = ?',
    );
    const entry = this.#database.prepare('INSERT OR REPLACE INTO live_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    row.run(at, release, '', '');
    for (const { type, locale, id, name, happened, at: since } of entries) {
      row.run(at, release, type, id);
      entry.run(type, locale, id, name, happened, since, at, release);
    }
  }

  /** What is known of a number of the log; undefined where it told of nothing public, or is long live. */
  row(sequence: number): TakenRow | undefined {
    return this.#database
      .prepare<[number, number], TakenRow>(
        `SELECT ${ROW} FROM log_row WHERE sequence >= ? AND first <= ? ORDER BY sequence LIMIT 1`,
      )
      .get(sequence, sequence);
  }

  /** The rows that are not live, in order. @param release The live release, where it is not the newest one. */
  notLive(release = Number.MAX_SAFE_INTEGER): TakenRow[] {
    return this.#database
      .prepare<[number], TakenRow>(`SELECT ${ROW} FROM log_row WHERE live_at IS NULL OR release > ? ORDER BY sequence`)
      .all(release);
  }

  /** Since when an entry is live as it is now; undefined where it never was. */
  entry({ type, id }: Omit<EntryKey, 'locale'>): LiveSince | undefined {
    return this.#database
      .prepare<string[], LiveSince>(`SELECT ${ENTRY} FROM live_entry WHERE type = ? AND id = ? ORDER BY live_at DESC`)
      .get(type, id);
  }

  /** The entries that went live last, the newest first. @param release The live release, where it is not the newest one. */
  last(count: number, release = Number.MAX_SAFE_INTEGER): LiveSince[] {
    return this.#database
      .prepare<[number, number], LiveSince>(
        `SELECT ${ENTRY} FROM live_entry WHERE release <= ? ORDER BY live_at DESC LIMIT ?`,
      )
      .all(release, count);
  }
}
