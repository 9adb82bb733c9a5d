import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from './lock.ts';

it('lets one publisher at a time into a data folder', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-lock-')), 'lock.db');
  const first = takeLock(file);
  expect(first).toBeTypeOf('function');
  expect(takeLock(file)).toBeUndefined();
  first?.();
  const next = takeLock(file);
  expect(next).toBeTypeOf('function');
  next?.();
});
