import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedFile } from './bytes.ts';
import { decodePostings, decodeWords, encodePostings, encodeWords, type Postings, type WordRow } from './postings.ts';
import { read } from './testing/damage.ts';

const postings: fc.Arbitrary<Postings> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 15 })), {
    selector: ([id]) => id,
    maxLength: 40,
  })
  .map((pairs) => pairs.sort(([one], [other]) => one - other))
  .map((pairs) => ({ ids: pairs.map(([id]) => id), weights: pairs.map(([, weight]) => weight) }));

const rows: fc.Arbitrary<WordRow[]> = fc.uniqueArray(
  fc
    .record({
      word: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'é', '𐐨', 'b') }),
      ),
      more: fc.nat(10_000),
      postings,
    })
    .map(({ word, more, postings: { ids, weights } }) => ({ word, count: ids.length + more, ids, weights })),
  { selector: ({ word }) => word, maxLength: 20 },
);

const inOrder = (one: WordRow, other: WordRow): number => (one.word < other.word ? -1 : 1);

describe('files of words', () => {
  it('give back what was written, in the order of the words', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(decodeWords(encodeWords(written))).toEqual([...written].sort(inOrder));
      }),
    );
  });

  it('have the same bytes in whichever order the rows come', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(encodeWords(written.toReversed())).toEqual(encodeWords(written));
      }),
    );
  });

  it('are small: what words share is written once, two weights take a byte', () => {
    const ids = Array.from({ length: 100 }, (_, i) => (i + 1) * 3);
    const row = (word: string): WordRow => ({ word, count: 100, ids, weights: ids.map(() => 1) });
    expect(encodeWords([row('recoveri')])).toHaveLength(1 + 10 + 1 + 1 + 100 + 50);
    expect(encodeWords([row('recoveri'), row('recov')])).toHaveLength(1 + 7 + 152 + 2 + 3 + 152);
  });

  it('say that they are damaged, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        read(decodeWords, bytes);
        read(decodeWords, Uint8Array.of(1, ...bytes));
        read(decodePostings, bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('say that they are damaged wherever they are cut short, unless a word ends there', () => {
    const whole = encodeWords([
      { word: 'fife', count: 900, ids: [4, 900], weights: [3, 8] },
      { word: 'fiddl', count: 1, ids: [70_000], weights: [15] },
    ]);
    const read3 = Array.from({ length: whole.length }, (_, end) => read(decodeWords, whole.subarray(0, end))?.length);
    expect(read3.filter((length) => length !== undefined)).toEqual([0, 1]);
  });

  it('stand one changed byte', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 0, max: 255 }), (written, at, value) => {
        const bytes = encodeWords(written);
        bytes[at % bytes.length] = value;
        const after = read(decodeWords, bytes);
        for (const { ids, weights } of after ?? []) expect(ids).toHaveLength(weights.length);
      }),
    );
  });

  it.each([
    ['an empty file', []],
    ['another format', [2]],
    ['a number without an end', [1, 0, 255, 255, 255, 255, 255, 255, 255]],
    ['more entries than there are bytes', [1, 0, 1, 97, 0, 255, 255, 255, 255, 15, 1]],
    ['more shared letters than the word before has', [1, 3, 1, 97, 0, 1, 1, 1]],
    ['the same entry twice', [1, 0, 1, 97, 0, 2, 1, 0, 0x11]],
    ['no weight', [1, 0, 1, 97, 0, 1, 1, 0]],
    ['a word that is no text', [1, 0, 1, 255, 0, 1, 1, 1]],
  ])('are damaged with %s', (_, bytes) => {
    expect(() => decodeWords(Uint8Array.from(bytes))).toThrow(DamagedFile);
  });

  it('are not written with what cannot be read again', () => {
    const row = { word: 'a', count: 9, ids: [1, 2], weights: [1, 2] };
    expect(() => encodeWords([{ ...row, ids: [2, 2] }])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Ids must be whole numbers from 1 on that rise; 2 follows 2.]`,
    );
    expect(() => encodeWords([{ ...row, weights: [1] }])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Each id needs a weight from 1 to 15, not undefined.]`,
    );
    expect(() => encodeWords([{ ...row, weights: [1, 16] }])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Each id needs a weight from 1 to 15, not 16.]`,
    );
    expect(() => encodeWords([{ ...row, count: 1 }])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: “a” cannot be in 1 entries where 2 are listed.]`,
    );
  });
});

describe('the postings of one word', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(postings, (written) => {
        expect(decodePostings(encodePostings(written))).toEqual(written);
      }),
    );
  });
});
