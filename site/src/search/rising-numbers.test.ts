import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { readRising, writeRising } from './rising-numbers.ts';
import { read } from './testing/damage.ts';

const written = (numbers: readonly number[], size: number): Uint8Array => {
  const bytes = new ByteWriter();
  writeRising(bytes, numbers, size);
  return bytes.done();
};

const numbersBelow = (size: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: size - 1 })).map((numbers) => numbers.sort((one, other) => one - other));

const some = fc
  .integer({ min: 1, max: 100_000 })
  .chain((size) => numbersBelow(size).map((numbers) => ({ size, numbers })));

describe('numbers that rise', () => {
  it('come back as they were, and nothing is left', () => {
    fc.assert(
      fc.property(some, ({ size, numbers }) => {
        const reader = new ByteReader(written(numbers, size));
        expect(readRising(reader, size)).toEqual(numbers);
        expect(reader.left).toBe(0);
      }),
    );
  });

  it('take at most a bit for each that there can be, two for each that is there, and three bytes', () => {
    fc.assert(
      fc.property(some, ({ size, numbers }) => {
        const most = Math.ceil((size + 2 * numbers.length) / 8) + 3;
        expect(written(numbers, size).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('are refused where they do not rise, and where they are too large', () => {
    expect(() => written([2, 2], 9)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Numbers must rise and be less than 9; 2 follows 2.]`,
    );
    expect(() => written([9], 9)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Numbers must rise and be less than 9; 9 follows -1.]`,
    );
  });

  it('are damaged where there are too many, where they go too far, and where bytes are missing', () => {
    const damaged = (bytes: readonly number[], size: number) =>
      read((all) => readRising(new ByteReader(all), size), Uint8Array.from(bytes));
    expect(damaged([4, 0], 3)).toBeUndefined();
    expect(damaged([2, 0xff, 0xff, 0xff], 9)).toBeUndefined();
    expect(damaged([2], 9)).toBeUndefined();
    expect(damaged([2, 0], 2)).toEqual([0, 1]);
  });
});
