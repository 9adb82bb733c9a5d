import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { note, notedIn, readNoted } from './outside-database';

const folder = mkdtempSync(join(tmpdir(), 'waymark-withdrawn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const withdrawn = { consent: 'one', on: '2026-11-30', record: 'first' };
const other = { consent: 'two', on: '2026-11-29', record: 'second' };
const takenBack = { consent: 'one', on: null, record: '' };

test('of each consent the last line counts', () => {
  const file = join(folder, 'deeper', 'withdrawn.jsonl');
  expect([...readNoted(file)]).toEqual([]);
  for (const line of [withdrawn, other, takenBack]) note(line, file);
  expect([...readNoted(file).values()]).toEqual([takenBack, other]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a line that was not written to its end takes no other with it', () => {
  const file = join(folder, 'torn.jsonl');
  note(withdrawn, file);
  appendFileSync(file, '{"consent":"tw');
  note(other, file);
  expect([...readNoted(file).values()]).toEqual([withdrawn, other]);
  expect(readFileSync(file, 'utf8')).toContain('{"consent":"tw\n');
});

test.each([
  'null',
  '[]',
  '{"consent":5,"on":null,"record":""}',
  '{"consent":"a","on":7,"record":""}',
  '{"consent":"a"}',
])('what is no line of ours is passed over: %s', (line) => {
  expect([...notedIn(line)]).toEqual([]);
});

test('a file that cannot be read is told, because what it says must not be passed over', () => {
  expect(() => readNoted(folder)).toThrow('EISDIR');
});
