import { describe, expect, it } from 'vitest';
import { keyOf } from './unchanged.ts';

const check = { args: ['tsc'], reads: /^site\// };
const files = (changes: Readonly<Record<string, string>> = {}) =>
  new Map(Object.entries({ 'site/a.ts': '1', 'docs/b.md': '2', 'package-lock.json': '3', ...changes }));

describe('what a check depends on', () => {
  it('is the same where nothing that it reads has changed', () => {
    expect(keyOf(check, files({ 'docs/b.md': 'other' }))).toBe(keyOf(check, files()));
  });

  it.each([
    ['a file that it reads', files({ 'site/a.ts': 'other' })],
    ['a new file', files({ 'site/new.ts': '1' })],
    ['what is installed', files({ 'package-lock.json': 'other' })],
  ])('is other where this changed: %s', (_, changed) => {
    expect(keyOf(check, changed)).not.toBe(keyOf(check, files()));
  });

  it('is other where its command changed', () => {
    expect(keyOf({ ...check, args: ['tsc', '--strict'] }, files())).not.toBe(keyOf(check, files()));
  });
});
