import { ownFile } from '@waymark/shared-types/own-files';
import Database from 'better-sqlite3';

/**
 * Takes the lock that keeps two publishers from one data folder; undefined where another process holds it.
 * The operating system lets go of it when the process ends, however it ends (SQLite's file locks).
 */
export function takeLock(file: string): (() => void) | undefined {
  const database = new Database(ownFile(file), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => {
      database.close();
    };
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
}
