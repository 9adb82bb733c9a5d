import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Works on the database of a CMS that has ended, past the CMS.
 * @param folder The CMS's own folder.
 */
export function withDatabase<Result>(folder: string, work: (database: Database.Database) => Result): Result {
  const database = new Database(join(folder, 'cms', 'cms.db'));
  try {
    database.pragma('foreign_keys = off');
    return work(database);
  } finally {
    database.close();
  }
}
