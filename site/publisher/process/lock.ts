import { rmSync, truncateSync } from 'node:fs';
import { ownFile } from '@waymark/shared-types/own-files';
import Database from 'better-sqlite3';
import { isDamaged } from './error-message.ts';

/**
 * Takes the lock that keeps two publishers from one data folder; undefined where another process holds it. A damaged lock file is
 * made anew.
 * The operating system lets go of it when the process ends, however it ends (SQLite's file locks).
 */
export function takeLock(file: string): (() => void) | undefined {
  try {
    return lock(file);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    // Emptied and not removed: whoever holds a lock holds it on this very file. An empty file is a database without tables.
    truncateSync(file);
    rmSync(`${file}-journal`, { force: true });
    return lock(file);
  }
}

function lock(file: string): (() => void) | undefined {
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
