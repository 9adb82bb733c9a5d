import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from './lock.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'waymark-lock-')), 'lock.db');

it('lets one publisher at a time into a data folder', () => {
  const file = newFile();
  const first = takeLock(file);
  expect(first).toBeTypeOf('function');
  expect(takeLock(file)).toBeUndefined();
  first?.();
  const next = takeLock(file);
  expect(next).toBeTypeOf('function');
  next?.();
});

it('is taken where its file was damaged', () => {
  const file = newFile();
  writeFileSync(file, 'no database '.repeat(500));
  writeFileSync(`${file}-journal`, 'no journal');
  const first = takeLock(file);
  expect(first).toBeTypeOf('function');
  expect(takeLock(file)).toBeUndefined();
  first?.();
});
