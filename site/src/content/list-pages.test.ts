import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../publisher/store/digest.ts';
import { listPagesOf } from './list-pages.ts';

/** As the CMS makes them: 24 characters that look random; the same ones in each run of the tests. */
const idOf = (number: number) => digestOf(`entry ${number}`).slice(0, 24);
const idsOf = (count: number) => Array.from({ length: count }, (_, number) => idOf(number));

const lists = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 200 })
  .chain((ids) => fc.tuple(fc.constant(ids), fc.integer({ min: 1, max: 12 })));

describe('the list pages of a list', () => {
  it('hold every entry once, in order', () => {
    fc.assert(
      fc.property(lists, ([ids, least]) => {
        const listPages = listPagesOf(ids, least);
        expect(listPages.flatMap(({ start, end }) => ids.slice(start, end))).toEqual(ids);
      }),
    );
  });

  it('are as long as they may be: up to twice the least, the first half as long to half as long again', () => {
    fc.assert(
      fc.property(lists, ([ids, least]) => {
        const [first = 0, ...others] = listPagesOf(ids, least).map(({ start, end }) => end - start);
        const half = Math.max(1, Math.floor(least / 2));
        expect(first).toBeLessThanOrEqual(half + least);
        if (others.length > 0) expect(first).toBeGreaterThanOrEqual(half);
        for (const size of others) {
          expect(size).toBeGreaterThanOrEqual(least);
          expect(size).toBeLessThanOrEqual(least * 2);
        }
      }),
    );
  });

  it('are called by the entry that they begin with, the first by none, and know their neighbours', () => {
    fc.assert(
      fc.property(lists, ([ids, least]) => {
        const listPages = listPagesOf(ids, least);
        const names = listPages.map(({ from }) => from);
        expect(names).toEqual([undefined, ...listPages.slice(1).map(({ start }) => ids[start])]);
        expect(listPages.map(({ before }) => before)).toEqual([
          undefined,
          ...names.slice(0, -1).map((from) => from ?? 'first'),
        ]);
        expect(listPages.map(({ after }) => after)).toEqual([...names.slice(1), undefined]);
      }),
    );
  });

  it('follow from the entries alone, whatever the list was before', () => {
    fc.assert(
      fc.property(lists, ([ids, least]) => {
        expect(listPagesOf([...ids], least)).toEqual(listPagesOf(ids, least));
      }),
    );
  });

  it.each([0, 1, 29, 30])('is one, where a list of %i entries fits on one page', (count) => {
    expect(listPagesOf(idsOf(count), 20)).toEqual([
      { from: undefined, start: 0, end: count, before: undefined, after: undefined },
    ]);
  });

  it('are more than one at the latest when a list is longer than one page may be', () => {
    expect(listPagesOf(idsOf(31), 20).length).toBeGreaterThan(1);
  });
});

/** Where the list is changed: spread over it, the same places in each run. */
const PLACES = Array.from({ length: 100 }, (_, each) => (each * 0.618_034) % 1);

type Edit = (ids: readonly string[], place: number) => string[];
const EDITS: Readonly<Record<'inserted' | 'inserted at the front' | 'removed' | 'moved', Edit>> = {
  inserted: (ids, place) => ids.toSpliced(place, 0, idOf(1_000_000 + place)),
  'inserted at the front': (ids, place) => [idOf(1_000_000 + place), ...ids],
  removed: (ids, place) => ids.toSpliced(place, 1),
  moved: (ids, place) => ids.toSpliced(place, 1).toSpliced(ids.length - 1 - place, 0, ids[place] ?? ''),
};

/** Everything that a page of a list page shows of the list. */
const shown = (ids: readonly string[], least: number) =>
  new Set(
    listPagesOf(ids, least).map(({ start, end, before, after }) =>
      JSON.stringify([before, ids.slice(start, end), after]),
    ),
  );

/** How many pages of a list change with one edit, for each of many places; the fewest first. */
function changedPages(count: number, edit: Edit): number[] {
  const ids = idsOf(count);
  const before = shown(ids, 20);
  return PLACES.map((place) => {
    const after = shown(edit(ids, Math.floor(place * count)), 20);
    return [...after].filter((page) => !before.has(page)).length;
  }).sort((a, b) => a - b);
}

/** What dividing long lists so often may take on a busy machine, in milliseconds. */
const PATIENCE = 20_000;

describe('when one entry of a long list changes', { timeout: PATIENCE }, () => {
  it.each([
    ['inserted', 2, 5],
    ['inserted at the front', 1, 2],
    ['removed', 2, 5],
    ['moved', 4, 6],
  ] as const)(
    'by being %s, at most %i pages of 5,000 entries change on average, and at most %i but for one edit in twenty',
    (kind, most, seldomMore) => {
      const counts = changedPages(5_000, EDITS[kind]);
      expect(counts.reduce((sum, count) => sum + count) / counts.length).toBeLessThanOrEqual(most);
      expect(counts[94]).toBeLessThanOrEqual(seldomMore);
      expect(counts[99]).toBeLessThanOrEqual(12);
    },
  );

  it('no more pages change in a list of 10,000 than in one of 1,000', () => {
    const sum = (count: number) => changedPages(count, EDITS.inserted).reduce((total, pages) => total + pages);
    expect(sum(10_000)).toBeLessThanOrEqual(sum(1_000) * 1.5);
  });
});
