import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownFile, ownFolder } from './own-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-own-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test.each([
  ['owner', '700'],
  ['passage', '711'],
  ['everybody', '755'],
] as const)('a folder for %s has the mode %s, whether it is new or from earlier', (whom, mode) => {
  const path = join(folder, whom);
  expect(modeOf(ownFolder(path, whom))).toBe(mode);
  chmodSync(path, 0o777);
  expect(modeOf(ownFolder(path, whom))).toBe(mode);
});

test('a new file is for its owner, and so is one from earlier, with what SQLite keeps beside it', () => {
  expect(modeOf(ownFile(join(folder, 'new.db')))).toBe('600');
  const old = join(folder, 'old.db');
  for (const path of [old, `${old}-wal`, `${old}-shm`]) {
    writeFileSync(path, 'kept');
    chmodSync(path, 0o644);
  }
  ownFile(old);
  expect([old, `${old}-wal`, `${old}-shm`].map(modeOf)).toEqual(['600', '600', '600']);
  expect(statSync(old).size).toBe(4);
});
