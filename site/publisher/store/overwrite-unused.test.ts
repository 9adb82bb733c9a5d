import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { overwriteUnused } from './overwrite-unused.ts';

/** Numbers between 0 and 1 by chance, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

/** A database in which some rows bore a marker, and none does any more. */
function formerlyMarked(seed: number) {
  const random = chance(seed);
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-unused-')), 'rows.db');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.pragma('secure_delete = ON');
  database.exec('CREATE TABLE a (id TEXT PRIMARY KEY, data TEXT)');
  database.exec('CREATE TABLE b (id TEXT PRIMARY KEY, data TEXT) WITHOUT ROWID; CREATE INDEX b_data ON b (data)');
  const puts = ['a', 'b'].map((table) => database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`));
  const put = (id: string, data: string) => {
    for (const each of puts) each.run(id, data);
  };
  const marked: string[] = [];
  const clean = new Map<string, string>();
  for (let row = 0; row < 500; row += 1) {
    const id = Math.floor(random() * 1e9).toString(36);
    const data = 'y'.repeat(Math.floor(random() * random() * 5000));
    const isMarked = random() < 0.1;
    put(id, isMarked ? `MARKER ${data}` : data);
    if (isMarked) marked.push(id);
    else clean.set(id, data);
  }
  for (const id of marked) {
    clean.delete(id);
    if (random() < 0.5) clean.set(id, 'n'.repeat(Math.floor(random() * 2000)));
    const data = clean.get(id);
    if (data !== undefined) put(id, data);
    else for (const table of ['a', 'b']) database.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
  }
  database.pragma('wal_checkpoint(TRUNCATE)');
  return { file, database, put, clean, random };
}

const holdsMarker = (file: string) => readFileSync(file).includes('MARKER');

test('nothing of rows that were taken out or changed is left in the file, nor comes back, and every other row is whole', () => {
  const leftBefore: boolean[] = [];
  for (let seed = 1; seed <= 5; seed += 1) {
    const { file, database, put, clean, random } = formerlyMarked(seed);
    leftBefore.push(holdsMarker(file));
    overwriteUnused(openSync(file, 'r+'));
    database.pragma('shrink_memory');
    expect(holdsMarker(file), `seed ${seed}`).toBe(false);
    for (let row = 0; row < 200; row += 1) {
      const id = Math.floor(random() * 1e9).toString(36);
      clean.set(id, 'z'.repeat(Math.floor(random() * 1500)));
      put(id, clean.get(id) ?? '');
    }
    database.pragma('wal_checkpoint(TRUNCATE)');
    expect(holdsMarker(file), `seed ${seed}, after more writing`).toBe(false);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const rows = database.prepare<[], { id: string; data: string }>('SELECT * FROM a').all();
    expect(new Map(rows.map(({ id, data }) => [id, data]))).toEqual(clean);
    database.close();
  }
  // Otherwise this test would show nothing: SQLite alone leaves copies behind.
  expect(leftBefore).toContain(true);
});
