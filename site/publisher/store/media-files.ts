import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';

/** A file of the public site that stands behind an address under `/media/`. */
export interface MediaPath {
  readonly path: string;
  /** Where its bytes are, relative to the media cache. */
  readonly cached: string;
}

/** Which entries use which media files, and where the bytes of each stand on the public site. */
export class MediaFiles {
  readonly #database: Database.Database;
  readonly #unuse: Database.Statement;
  readonly #use: Database.Statement;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#unuse = database.prepare('DELETE FROM file_use WHERE type = ? AND locale = ? AND id = ?');
    this.#use = database.prepare('INSERT OR IGNORE INTO file_use VALUES (?, ?, ?, ?)');
  }

  /** Puts down where a media file's bytes stand on the public site. */
  put(file: string, paths: readonly MediaPath[]): void {
    this.forget(file);
    const add = this.#database.prepare('INSERT OR REPLACE INTO media VALUES (?, ?, ?)');
    for (const { path, cached } of paths) add.run(file, path, cached);
  }

  forget(file: string): void {
    this.#database.prepare('DELETE FROM media WHERE file = ?').run(file);
  }

  /** Where the bytes behind an address under `/media/` are, relative to the media cache; undefined where there is none. */
  behind(path: string): string | undefined {
    return this.#database
      .prepare<[string], { cached: string }>('SELECT cached FROM media WHERE path = ? LIMIT 1')
      .get(path)?.cached;
  }

  /** The folders of the media cache in which something is needed. */
  originals(): Set<string> {
    const rows = this.#database.prepare<[], { cached: string }>('SELECT cached FROM media').iterate();
    return new Set([...rows].map(({ cached }) => cached.split(/[/\\]/)[0] ?? ''));
  }

  /** Notes which media files an entry uses, in place of those before. */
  use({ type, locale, id }: EntryKey, files: readonly string[]): void {
    this.#unuse.run(type, locale, id);
    for (const file of files) this.#use.run(file, type, locale, id);
  }

  /** The media files that an entry uses. */
  usedBy({ type, locale, id }: EntryKey): string[] {
    return this.#database
      .prepare<string[], { file: string }>('SELECT file FROM file_use WHERE type = ? AND locale = ? AND id = ?')
      .all(type, locale, id)
      .map(({ file }) => file);
  }

  /** The entries that use a media file. */
  usersOf(file: string): EntryKey[] {
    return this.#database.prepare<[string], EntryKey>('SELECT type, locale, id FROM file_use WHERE file = ?').all(file);
  }

  /** The media files that no entry uses any more, nor one that is kept to be put back or tried again. */
  unused(): string[] {
    return this.#database
      .prepare<[], { id: string }>(
        `SELECT id FROM entry WHERE type = 'file' AND NOT EXISTS (SELECT 1 FROM file_use WHERE file = entry.id)
           AND NOT EXISTS (SELECT 1 FROM refused, json_each(refused.files) WHERE value = entry.id)
           AND NOT EXISTS (SELECT 1 FROM replaced, json_each(replaced.files) WHERE value = entry.id)`,
      )
      .all()
      .map(({ id }) => id);
  }
}
