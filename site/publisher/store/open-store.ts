import { rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { ownFile } from '@waymark/shared-types/own-files';
import { openDatabase } from './open-database.ts';

/**
 * Opens the content store; a damaged file is thrown away, because everything in it comes from the CMS and is read again.
 * @param shape What is kept of each entry: see `openDatabase`.
 * @param onDamage Told why the file could not be used.
 */
export function openStore(file: string, shape: string, onDamage: (reason: string) => void): Database.Database {
  try {
    return openWhole(file, shape);
  } catch (error) {
    onDamage(error instanceof Error ? error.message : String(error));
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return openDatabase(ownFile(file), shape);
  }
}

/** @throws {Error} where SQLite finds the file damaged; some damage it tells in an answer, and some as an error. */
function openWhole(file: string, shape: string): Database.Database {
  const database = openDatabase(ownFile(file), shape);
  const found = database.pragma('quick_check(1)', { simple: true });
  if (found === 'ok') return database;
  database.close();
  throw new Error(String(found));
}
