import Database from 'better-sqlite3';

/** Raised with every change of the tables below: a store of another version is thrown away and filled again from the CMS. */
const VERSION = 9;

/** How much of the file SQLite may map into memory, in bytes: entries are read twice as fast as by system calls. */
const MAPPED = 512 * 1024 * 1024;

const TABLES = {
  // What the publisher knows about itself: the cursor into the change log, the build that the pages were made with.
  meta: `CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  // One row per document and language; a type without languages has the empty one. Media files are documents of type 'file'.
  // "indexed" is what lists and look-ups need to know of it.
  entry: `CREATE TABLE entry (
    type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, slug TEXT, digest TEXT NOT NULL, indexed TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (type, locale, id)
  )`,
  // Which entry uses which media file: a file that no published entry uses is not kept.
  file_use: `CREATE TABLE file_use (file TEXT NOT NULL, type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, locale, id, file)) WITHOUT ROWID;
    CREATE INDEX file_use_by_file ON file_use (file)`,
  // What stands behind each address under /media/: a file in the media cache.
  media: `CREATE TABLE media (file TEXT NOT NULL, path TEXT NOT NULL, cached TEXT NOT NULL, PRIMARY KEY (file, path)) WITHOUT ROWID;
    CREATE INDEX media_by_path ON media (path)`,
  // Entries of the CMS that cannot be shown as they are, and what is wrong with them; what was known of them before stays. "candidate"
  // is such an entry where it is kept to be tried again: what the CMS has is fine by itself, and a page could not be made of it.
  refused: `CREATE TABLE refused (type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, field TEXT, message TEXT NOT NULL,
    page TEXT, targets TEXT NOT NULL, candidate TEXT, files TEXT NOT NULL, PRIMARY KEY (type, locale, id)) WITHOUT ROWID`,
  // What each changed entry was, as long as its change is not live; without data where it was not there.
  replaced: `CREATE TABLE replaced (type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, data TEXT, files TEXT NOT NULL, PRIMARY KEY (type, locale, id)) WITHOUT ROWID`,
  // What each entry, and each part of one that is found on its own, is found by: its own words with their weights, and what it is found by
  // the names of (search/own-words.ts).
  search_entry: `CREATE TABLE search_entry ("index" TEXT NOT NULL, number INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, part INTEGER NOT NULL,
    words TEXT NOT NULL, names TEXT NOT NULL, PRIMARY KEY ("index", number, type, id));
    CREATE INDEX search_entry_by_entry ON search_entry (type, id)`,
  // The words of the names by which entries are found that point there.
  search_name: `CREATE TABLE search_name (type TEXT NOT NULL, id TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID`,
  // How many things there are to be found.
  search_total: `CREATE TABLE search_total ("index" TEXT PRIMARY KEY, total INTEGER NOT NULL) WITHOUT ROWID`,
  // Every word: how many entries have it, and which, with which weights. "file" and "spelling" are the names of the files of the site
  // that it stands in; the second is null where nobody who mistypes a word is asked whether this one was meant. "outstanding" is the part of
  // those who have it in which it stands out, of words that so many have that only these may be listed.
  search_word: `CREATE TABLE search_word ("index" TEXT NOT NULL, file TEXT NOT NULL, word TEXT NOT NULL, count INTEGER NOT NULL, spelling TEXT, postings BLOB NOT NULL, outstanding BLOB,
    PRIMARY KEY ("index", file, word));
    CREATE INDEX search_word_by_count ON search_word ("index", count);
    CREATE INDEX search_word_by_spelling ON search_word ("index", spelling, word)`,
  // Every question that some page asked, with the digest of its answer.
  read: `CREATE TABLE read (number INTEGER PRIMARY KEY, key TEXT NOT NULL, digest TEXT NOT NULL)`,
  // Every address that some page links to, and the file behind it where it is no page.
  target: `CREATE TABLE target (number INTEGER PRIMARY KEY, path TEXT NOT NULL, fragment TEXT, hash TEXT, size INTEGER)`,
  // What came of each address when it was last rendered, and what of it is live. "reads" and "links" are numbers of rows
  // above, "holes" four numbers for each late value in it (pages/page-holes.ts), 32 bits each; "live" is null where what was rendered last is live, and tells another version otherwise.
  page: `CREATE TABLE page (path TEXT PRIMARY KEY, rendered TEXT NOT NULL, reads BLOB NOT NULL, links BLOB NOT NULL, holes BLOB NOT NULL,
    live TEXT, live_reads BLOB, live_links BLOB, why TEXT) WITHOUT ROWID`,
  // The share cards that are drawn, by their addresses.
  share_card: `CREATE TABLE share_card (path TEXT PRIMARY KEY, hash TEXT NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID`,
  // Pages that must be rendered again, and why: put down together with the change that makes it so.
  stale: `CREATE TABLE stale (path TEXT PRIMARY KEY, why TEXT NOT NULL) WITHOUT ROWID`,
  // Entries that changed and whose change is not live yet; "held" where a release went out without it, because of a problem.
  waiting: `CREATE TABLE waiting (type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, happened TEXT NOT NULL, at REAL NOT NULL, explained INTEGER NOT NULL,
    held INTEGER NOT NULL, PRIMARY KEY (type, locale, id)) WITHOUT ROWID`,
  // The rows of the change log that were taken in last, and since when what each tells is live: null where it is not yet. A row
  // without a type stands for all numbers from "first" on, which were taken in by reading everything.
  log_row: `CREATE TABLE log_row (sequence INTEGER PRIMARY KEY, first INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, live_at REAL, release INTEGER);
    CREATE INDEX log_row_not_live ON log_row (type, id) WHERE live_at IS NULL`,
  // Since when each entry is live as it is now, and what happened to it before.
  live_entry: `CREATE TABLE live_entry (type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, happened TEXT NOT NULL, at REAL NOT NULL,
    live_at REAL NOT NULL, release INTEGER NOT NULL, PRIMARY KEY (type, locale, id)) WITHOUT ROWID;
    CREATE INDEX live_entry_by_time ON live_entry (live_at)`,
  // Entries of which something may be kept that may not be shown any more.
  to_forget: `CREATE TABLE to_forget (type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID`,
} as const;

/**
 * Opens the content store's file, and makes its tables where they are missing, of another version or of another shape.
 * @param shape Tells what is kept of each entry: a store that was filled by other queries lacks what the pages of today read.
 * @throws where the file is not a database: the caller may delete it, because everything in it comes from the CMS.
 */
export function openDatabase(file: string, shape = ''): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  // What may not be shown any more must not be read out of the file either.
  database.pragma('secure_delete = ON');
  database.pragma(`mmap_size = ${MAPPED}`);
  if (database.pragma('user_version', { simple: true }) !== VERSION || shapeOf(database) !== shape) {
    database.transaction(() => {
      for (const name of tablesIn(database)) database.exec(`DROP TABLE "${name}"`);
      for (const table of Object.values(TABLES)) database.exec(table);
      database.pragma(`user_version = ${VERSION}`);
      database.prepare(`INSERT INTO meta VALUES ('shape', ?)`).run(shape);
    })();
    // An earlier version of the publisher left deleted rows where they were. There is hardly anything left to copy.
    database.exec('VACUUM');
  }
  return database;
}

function tablesIn(database: Database.Database): string[] {
  return database
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all()
    .map(({ name }) => name);
}

function shapeOf(database: Database.Database): string | undefined {
  return database.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'shape'`).get()?.value;
}

/** Opens the content store's file for reading only, beside a publisher that may be writing it. */
export function openForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.pragma(`mmap_size = ${MAPPED}`);
  return database;
}
