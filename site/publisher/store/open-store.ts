import { rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { openDatabase } from './open-database.ts';

/**
 * Opens the content store; a damaged file is thrown away, because everything in it comes from the CMS and is read again.
 * @param onDamage Told why the file could not be used.
 */
export function openStore(file: string, onDamage: (reason: string) => void): Database.Database {
  try {
    const database = openDatabase(file);
    database.pragma('quick_check(1)');
    return database;
  } catch (error) {
    onDamage(error instanceof Error ? error.message : String(error));
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return openDatabase(file);
  }
}
