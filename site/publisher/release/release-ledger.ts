import Database from 'better-sqlite3';
import { z } from 'zod';
import { Erasure } from '../store/erasure.ts';
import type { StoredObject } from './objects.ts';

/** Raised with every change of the tables below. */
const VERSION = 2;

const TABLES = `
  CREATE TABLE release (number INTEGER PRIMARY KEY, facts TEXT NOT NULL);
  -- What the newest release is made of.
  CREATE TABLE file (path TEXT PRIMARY KEY, hash TEXT NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID;
  -- What each release did to the one before it. From these and the table above follows what every kept release is made of.
  CREATE TABLE change (release INTEGER NOT NULL, path TEXT NOT NULL, before TEXT, before_size INTEGER, after TEXT, after_size INTEGER,
    PRIMARY KEY (release, path)) WITHOUT ROWID;
  CREATE INDEX change_before ON change (before);
  CREATE INDEX change_after ON change (after);
  CREATE INDEX file_hash ON file (hash);
  -- Files of earlier builds that cached pages may still ask for, and until when (milliseconds since 1970).
  CREATE TABLE kept (path TEXT PRIMARY KEY, until REAL NOT NULL) WITHOUT ROWID;
  -- Where publishing pauses after a rollback.
  CREATE TABLE pause (release INTEGER NOT NULL, at TEXT NOT NULL);
  PRAGMA user_version = ${VERSION};
`;

const facts = z.object({
  number: z.number(),
  /** When it was made, as an ISO 8601 time. */
  madeAt: z.string(),
  pages: z.number(),
  files: z.number(),
  /** How many files it added or changed, and took away. */
  written: z.number(),
  removed: z.number(),
  /** What it was made for: the entries that changed, or the code. */
  because: z.array(z.string()),
  /** The entries that were taken down with it: going back behind it would show them again. */
  takenDown: z.array(z.string()),
  /** Whether something had to be forgotten with it: then nothing is kept of what was before. */
  forgets: z.literal(true).optional(),
});

/** What is told of a release with which something had to be forgotten. */
const FORGETTING = 'something that may not be shown any more';

/** What is remembered of a release. */
export type ReleaseFacts = z.infer<typeof facts>;

/** What differs between two releases: what stands at a path in the second; undefined where nothing does. */
export type Changes = ReadonlyMap<string, StoredObject | undefined>;

interface ChangeRow {
  readonly path: string;
  readonly before: string | null;
  readonly before_size: number | null;
  readonly after: string | null;
  readonly after_size: number | null;
}

const objectOf = (hash: string | null, size: number | null): StoredObject | undefined =>
  hash === null || size === null ? undefined : { hash, size };

/** Remembers what each kept release is made of. A release costs what it changes, however many files the site has. */
export class ReleaseLedger {
  readonly #database: Database.Database;
  readonly #erasure: Erasure | undefined;

  /** @throws where the file is damaged. */
  constructor(file: string, { readonly = false } = {}) {
    this.#database = new Database(file, { readonly });
    if (readonly) return;
    this.#database.pragma('journal_mode = WAL');
    // A release that the live tree shows must be known after a power cut.
    this.#database.pragma('synchronous = FULL');
    if (this.#database.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      this.#database.close();
      throw new Error('the file is damaged');
    }
    this.#database.pragma('secure_delete = ON');
    this.#erasure = new Erasure(this.#database);
    const version = this.#database.pragma('user_version', { simple: true });
    if (version === 0) this.#database.exec(TABLES);
    // Version 1 had the same tables, and left deleted rows where they were.
    if (version === 1) this.#database.exec(`VACUUM; PRAGMA user_version = ${VERSION}`);
  }

  /** The releases that are kept, the newest first. */
  all(): ReleaseFacts[] {
    return this.#database
      .prepare<[], { facts: string }>('SELECT facts FROM release ORDER BY number DESC')
      .all()
      .map((row) => facts.parse(JSON.parse(row.facts)));
  }

  /** The files of the newest release. */
  newestFiles(): Map<string, StoredObject> {
    const rows = this.#database
      .prepare<[], StoredObject & { path: string }>('SELECT path, hash, size FROM file')
      .iterate();
    return new Map([...rows].map(({ path, hash, size }) => [path, { hash, size }]));
  }

  newestNumber(): number | undefined {
    return (
      this.#database.prepare<[], { number: number | null }>('SELECT max(number) AS number FROM release').get()
        ?.number ?? undefined
    );
  }

  /** What differs between two kept releases. */
  between(from: number, to: number): Changes {
    const forward = to >= from;
    const rows = this.#database
      .prepare<[number, number], ChangeRow>(
        `SELECT * FROM change WHERE release > ? AND release <= ? ORDER BY release ${forward ? 'ASC' : 'DESC'}`,
      )
      .all(Math.min(from, to), Math.max(from, to));
    return new Map(
      rows.map((row) => [
        row.path,
        forward ? objectOf(row.after, row.after_size) : objectOf(row.before, row.before_size),
      ]),
    );
  }

  /** Writes down a new release. */
  add(release: ReleaseFacts, changes: Changes, files: ReadonlyMap<string, StoredObject>): void {
    this.#database.transaction(() => {
      this.#database.prepare('INSERT INTO release VALUES (?, ?)').run(release.number, JSON.stringify(release));
      const note = this.#database.prepare('INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)');
      const put = this.#database.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?)');
      const remove = this.#database.prepare('DELETE FROM file WHERE path = ?');
      for (const [path, after] of changes) {
        const before = files.get(path);
        note.run(release.number, path, before?.hash, before?.size, after?.hash, after?.size);
        if (after) put.run(path, after.hash, after.size);
        else remove.run(path);
      }
    })();
  }

  /** Forgets the releases before the oldest that is kept; answers the objects that no kept release has any more. */
  forgetBefore(oldest: number): string[] {
    const orphans = this.#database
      .prepare<{ oldest: number }, { hash: string }>(
        `SELECT DISTINCT before AS hash FROM change AS old WHERE release <= @oldest AND before IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM file WHERE hash = old.before)
           AND NOT EXISTS (SELECT 1 FROM change WHERE before = old.before AND release > @oldest)
           AND NOT EXISTS (SELECT 1 FROM change WHERE after = old.before AND release > @oldest)`,
      )
      .all({ oldest })
      .map(({ hash }) => hash);
    this.#database.transaction(() => {
      this.#database.prepare('DELETE FROM change WHERE release <= ?').run(oldest);
      this.#database.prepare('DELETE FROM release WHERE number < ?').run(oldest);
    })();
    return orphans;
  }

  /**
   * Forgets every release but the newest, and what that one was made for. Of the files that it changed or took away only the paths are
   * kept, for whoever must take them away elsewhere.
   */
  forgetEarlier({ number, ...newest }: ReleaseFacts): void {
    const told: ReleaseFacts = { ...newest, number, because: [FORGETTING], takenDown: [], forgets: true };
    this.#database.transaction(() => {
      this.#database.prepare('DELETE FROM change WHERE release <> ?').run(number);
      this.#database.prepare('UPDATE change SET before = NULL, before_size = NULL').run();
      this.#database.prepare('DELETE FROM release').run();
      this.#database.prepare('INSERT INTO release VALUES (?, ?)').run(number, JSON.stringify(told));
    })();
  }

  /** Leaves nothing of what was deleted in the file; answers whether that is done: not while another process reads it as it was. */
  erase(): boolean {
    return this.#erasure?.erase() ?? false;
  }

  /** Whether any kept release has an object. */
  isNeeded(hash: string): boolean {
    const found = this.#database
      .prepare<{ hash: string }>(
        `SELECT 1 FROM file WHERE hash = @hash UNION ALL SELECT 1 FROM change WHERE before = @hash
           UNION ALL SELECT 1 FROM change WHERE after = @hash LIMIT 1`,
      )
      .get({ hash });
    return found !== undefined;
  }

  /** Until when files of earlier builds are kept, by path; in milliseconds since 1970. */
  kept(): Map<string, number> {
    const rows = this.#database.prepare<[], { path: string; until: number }>('SELECT path, until FROM kept').all();
    return new Map(rows.map(({ path, until }) => [path, until]));
  }

  keep(path: string, until: number): void {
    this.#database.prepare('INSERT OR IGNORE INTO kept VALUES (?, ?)').run(path, until);
  }

  letGo(path: string): void {
    this.#database.prepare('DELETE FROM kept WHERE path = ?').run(path);
  }

  /** The release that was gone back to, where publishing pauses since. */
  pausedAt(): { readonly release: number; readonly at: string } | undefined {
    return this.#database.prepare<[], { release: number; at: string }>('SELECT release, at FROM pause').get();
  }

  pause(release: number, at: string): void {
    this.resume();
    this.#database.prepare('INSERT INTO pause VALUES (?, ?)').run(release, at);
  }

  resume(): void {
    this.#database.prepare('DELETE FROM pause').run();
  }

  close(): void {
    this.#database.close();
    this.#erasure?.close();
  }
}

/** The files of a kept release, by path. */
export function filesOfRelease(ledger: ReleaseLedger, number: number): Map<string, StoredObject> {
  const files = ledger.newestFiles();
  for (const [path, object] of ledger.between(ledger.newestNumber() ?? number, number)) {
    if (object) files.set(path, object);
    else files.delete(path);
  }
  return files;
}
