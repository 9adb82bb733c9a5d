import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSpelling, encodeSpelling, SPELLING_FILES, spellingFileOf } from './spelling.ts';
import { read } from './testing/damage.ts';

const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 10 }), { maxLength: 60 });

describe('files of spelling', () => {
  it('give back their words, in order', () => {
    fc.assert(
      fc.property(words, (written) => {
        expect(decodeSpelling(encodeSpelling(written))).toEqual([...written].sort());
      }),
    );
  });

  it('are one for some first letters, and one for all other words', () => {
    expect(['anxieti', 'befriend', 'recoveri', 'yoga', '4b', 'добро', ''].map(spellingFileOf)).toEqual([
      'ab',
      'ab',
      'r',
      'tuvwxyz',
      'other',
      'other',
      'ab',
    ]);
    expect(SPELLING_FILES).toHaveLength(11);
  });

  it('say that they are damaged, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        read(decodeSpelling, bytes);
        read(decodeSpelling, Uint8Array.of(1, ...bytes));
      }),
      { numRuns: 1_000 },
    );
  });
});
