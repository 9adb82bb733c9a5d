import Database from 'better-sqlite3';

/** Raised with every change of the tables below: a store of another version is thrown away and filled again from the CMS. */
const VERSION = 2;

const TABLES = `
  -- What the publisher knows about itself: the cursor into the change log.
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  -- One row per document and language; a type without languages has the empty one. Media files are documents of type 'file'.
  CREATE TABLE entry (
    type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, slug TEXT, digest TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (type, locale, id)
  );
  CREATE INDEX entry_by_slug ON entry (type, locale, slug, id);
  -- The fields that lists are narrowed and ordered by, one row per value.
  CREATE TABLE field (
    type TEXT NOT NULL, locale TEXT NOT NULL, name TEXT NOT NULL, value NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (type, locale, name, value, id)
  ) WITHOUT ROWID;
  CREATE INDEX field_by_entry ON field (type, locale, id);
  -- Which entry uses which media file: a file that no published entry uses is not kept.
  CREATE TABLE file_use (file TEXT NOT NULL, type TEXT NOT NULL, locale TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, locale, id, file)) WITHOUT ROWID;
  CREATE INDEX file_use_by_file ON file_use (file);
  -- What stands behind each address under /media/: a file in the media cache.
  CREATE TABLE media (file TEXT NOT NULL, path TEXT NOT NULL, cached TEXT NOT NULL, PRIMARY KEY (file, path)) WITHOUT ROWID;
  CREATE INDEX media_by_path ON media (path);
  PRAGMA user_version = ${VERSION};
`;

const DROP = ['meta', 'entry', 'field', 'file_use', 'media']
  .map((table) => `DROP TABLE IF EXISTS ${table};`)
  .join('\n');

/**
 * Opens the content store's file, and makes its tables where they are missing, of another version or of another shape.
 * @param shape Tells what is kept of each entry: a store that was filled by other queries lacks what the pages of today read.
 * @throws where the file is not a database: the caller may delete it, because everything in it comes from the CMS.
 */
export function openDatabase(file: string, shape = ''): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  if (database.pragma('user_version', { simple: true }) !== VERSION || shapeOf(database) !== shape) {
    database.transaction(() => {
      database.exec(DROP + TABLES);
      database.prepare(`INSERT INTO meta VALUES ('shape', ?)`).run(shape);
    })();
  }
  return database;
}

function shapeOf(database: Database.Database): string | undefined {
  return database.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'shape'`).get()?.value;
}

/** Opens the content store's file for reading only, as the render workers do. */
export function openForReading(file: string): Database.Database {
  return new Database(file, { readonly: true, fileMustExist: true });
}
