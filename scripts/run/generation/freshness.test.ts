import { expect, it } from 'vitest';
import { differences, inWords } from './freshness.ts';

const before = new Map([
  ['a.ts', 'one\n  two\nthree'],
  ['b.ts', 'same'],
  ['gone.ts', 'gone'],
]);
const after = new Map([
  ['a.ts', 'one\nthree\n  four'],
  ['b.ts', 'same'],
  ['new.ts', `${'long '.repeat(40)}\nb\nc\nd\ne`],
]);

it('files that differ, are new or are gone are told, with the first lines that would come and go', () => {
  expect(differences(before, after)).toEqual(['a.ts', 'gone.ts', 'new.ts']);
  expect(inWords('a.ts', before, after)).toBe('  a.ts\n    + four\n    - two');
  expect(inWords('gone.ts', before, after)).toBe('  gone.ts\n    - gone');
  expect(inWords('new.ts', before, after).split('\n')).toHaveLength(5);
  expect(inWords('new.ts', before, after)).not.toContain('long '.repeat(21));
});
