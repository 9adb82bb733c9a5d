import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldersIn } from './folders.ts';
import { takeLock } from './lock.ts';
import { openLedger } from '../release/open-ledger.ts';
import { openStore } from '../store/open-store.ts';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'waymark-folders-'));
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

const rightsOf = (path: string) => (statSync(join(data, 'publisher', path)).mode & 0o777).toString(8);

/** Opens everything that a publisher opens, and tells the rights to what is then there. */
function rightsWhileRunning(): Record<string, string> {
  const folders = foldersIn(data);
  const release = takeLock(folders.lock);
  const store = openStore(folders.database, '', () => undefined);
  openLedger(join(folders.root, 'releases.db'), () => undefined);
  const names = ['.', ...readdirSync(folders.root)];
  const rights = Object.fromEntries(names.map((name) => [name, rightsOf(name)]));
  store.close();
  release?.();
  return rights;
}

const RIGHT = {
  '.': '711',
  trees: '711',
  media: '700',
  previews: '700',
  objects: '700',
  'content.db': '600',
  'content.db-wal': '600',
  'content.db-shm': '600',
  'lock.db': '600',
  'releases.db': '600',
};

test('other users of the machine get to the trees of the public site, and to nothing else', () => {
  expect(rightsWhileRunning()).toMatchObject(RIGHT);
});

test('what an earlier version left open to them is closed', () => {
  const root = join(data, 'publisher');
  for (const name of ['trees', 'media', 'objects']) mkdirSync(join(root, name), { recursive: true });
  for (const name of ['content.db', 'lock.db', 'releases.db']) writeFileSync(join(root, name), '');
  for (const name of ['', ...readdirSync(root)]) chmodSync(join(root, name), 0o777);
  expect(rightsWhileRunning()).toMatchObject(RIGHT);
});
