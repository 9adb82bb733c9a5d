import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFacets, encodeFacets, type FacetFile } from './facet-bits.ts';
import { read } from './testing/damage.ts';

const rising = (one: number, other: number): number => one - other;
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);

const facetFiles: fc.Arbitrary<FacetFile> = fc
  .uniqueArray(fc.integer({ min: 1024, max: 2047 }), { minLength: 1, maxLength: 80 })
  .map((ids) => ids.sort(rising))
  .chain((ids) =>
    fc
      .dictionary(name, fc.dictionary(name, fc.subarray(ids, { minLength: 1 }), { minKeys: 1, maxKeys: 5 }), {
        maxKeys: 4,
      })
      .map((values) => ({
        ids,
        values: new Map(Object.entries(values).map(([kind, ofKind]) => [kind, new Map(Object.entries(ofKind))])),
      })),
  );

/** Numbers, some `apart` on average, by chance that is the same each time. */
const everySoOften = (apart: number, count: number): number[] => {
  let last = -1;
  let chance = 1;
  return Array.from({ length: count }, () => {
    chance = (chance * 48_271) % 2_147_483_647;
    last += 1 + Math.floor(Math.log(chance / 2_147_483_647) / Math.log(1 - 1 / apart));
    return last;
  }).filter((number) => number < 1024);
};

const size = (bytes: Uint8Array): number => bytes.length;

describe('files of facets', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(facetFiles, (written) => {
        expect(decodeFacets(encodeFacets(written))).toEqual(written);
      }),
    );
  });

  it('have the same bytes in whichever order kinds and values come', () => {
    fc.assert(
      fc.property(facetFiles, ({ ids, values }) => {
        const turned = new Map(
          [...values].toReversed().map(([kind, ofKind]) => [kind, new Map([...ofKind].toReversed())]),
        );
        expect(encodeFacets({ ids, values: turned })).toEqual(encodeFacets({ ids, values }));
      }),
    );
  });

  it('are close to as small as can be, whether few have a value or many', () => {
    const ids = Array.from({ length: 1024 }, (_, place) => place);
    const file = (having: readonly number[]): FacetFile => ({
      ids,
      values: new Map([['a', new Map([['b', having]])]]),
    });
    const nothing = size(encodeFacets({ ids, values: new Map() }));
    // The name takes five bytes.
    const added = (having: readonly number[]) => size(encodeFacets(file(having))) - nothing - 5;
    expect(added(ids.slice(0, 900))).toBe(2 + 113);
    // A bit for each would be 128 bytes, and the best that there can be for one in ten of chance 60.
    expect(added(everySoOften(10, 102))).toBeLessThan(68);
    expect(added(everySoOften(2, 512))).toBeLessThanOrEqual(2 + 128);
    expect(added([3, 500])).toBe(1 + 3);
  });

  it('leave out a value that nothing has, and refuse one of an id that stands for nothing', () => {
    const values = (having: readonly number[]) => new Map([['stage', new Map([['running', having]])]]);
    expect(decodeFacets(encodeFacets({ ids: [1], values: values([]) })).values).toEqual(new Map());
    expect(() => encodeFacets({ ids: [1], values: values([2]) })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Id 2 has a facet and stands for nothing.]`,
    );
    expect(() => encodeFacets({ ids: [2, 1], values: new Map() })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Numbers must rise and be less than 1024; 1 follows 2.]`,
    );
  });

  it('say that they are damaged, whatever the bytes', () => {
    fc.assert(
      fc.property(facetFiles, fc.uint8Array({ maxLength: 100 }), fc.nat(), (written, bytes, at) => {
        read(decodeFacets, bytes);
        read(decodeFacets, Uint8Array.of(1, ...bytes));
        const damaged = encodeFacets(written);
        damaged[at % damaged.length] = bytes[0] ?? 0;
        read(decodeFacets, damaged);
      }),
      { numRuns: 1_000 },
    );
  });
});
