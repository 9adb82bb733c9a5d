import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';

/** An entry whose change is not live yet. */
export interface QueuedEntry extends EntryKey {
  readonly name: string;
  /** What happened to it, as the change log calls it; `found` where only a comparison noticed. */
  readonly happened: string;
  /** When it happened, in milliseconds since 1970. */
  readonly at: number;
  /** Whether the change log tells of it. */
  readonly explained: boolean;
  /** Whether a release went out without it, because of a problem. Default: false. */
  readonly isHeld?: boolean;
}

type Row = Omit<QueuedEntry, 'explained' | 'isHeld'> & { readonly explained: number; readonly held: number };

/** Remembers which pages must be rendered again, and which entries wait for it. Kept with the change that makes it so. */
export class Queue {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** Notes entries; of one that waits already, since when it does. */
  add(entries: Iterable<QueuedEntry>): void {
    const put = this.#database.prepare(
      `INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO UPDATE SET name = excluded.name, happened = excluded.happened,
         explained = max(explained, excluded.explained), held = 0`,
    );
    for (const { type, locale, id, name, happened, at, explained } of entries)
      put.run(type, locale, id, name, happened, at, Number(explained));
  }

  entries(): QueuedEntry[] {
    return this.#database
      .prepare<[], Row>('SELECT * FROM waiting ORDER BY at')
      .all()
      .map(({ held, ...row }) => ({ ...row, explained: row.explained === 1, ...(held === 1 && { isHeld: true }) }));
  }

  /** These entries wait no more. */
  done(entries: Iterable<EntryKey>): void {
    const remove = this.#database.prepare('DELETE FROM waiting WHERE type = ? AND locale = ? AND id = ?');
    for (const { type, locale, id } of entries) remove.run(type, locale, id);
  }

  /** A release went out without these entries, because of a problem. */
  hold(entries: Iterable<EntryKey>): void {
    const put = this.#database.prepare('UPDATE waiting SET held = 1 WHERE type = ? AND locale = ? AND id = ?');
    for (const { type, locale, id } of entries) put.run(type, locale, id);
  }

  /** Notes pages that must be rendered again, with the reasons in words. */
  addPages(pages: Iterable<readonly [path: string, reasons: readonly string[]]>): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO stale VALUES (?, ?)');
    for (const [path, reasons] of pages) put.run(path, reasons.join('\n'));
  }

  /** The pages that must be rendered again, with the reasons in words. */
  pages(): Map<string, readonly string[]> {
    const rows = this.#database.prepare<[], { path: string; why: string }>('SELECT path, why FROM stale').all();
    return new Map(rows.map(({ path, why }) => [path, why.split('\n')]));
  }

  /** All pages are rendered. */
  clearPages(): void {
    this.#database.prepare('DELETE FROM stale').run();
  }
}
