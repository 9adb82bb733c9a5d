import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryIndex } from './entry-index.ts';
import { SortedList, type Condition } from './sorted-list.ts';

/** Few values, so that entries often have the same one, and often the one that a list asks for. */
const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'a', 'b', 'B', 'é', '10', '9'));
const entry: fc.Arbitrary<EntryIndex> = fc
  .record({ theme: fc.uniqueArray(value, { maxLength: 3 }), title: fc.option(value) })
  .map(({ theme, title }) => ({
    slug: null,
    values: { ...(theme.length > 0 && { theme }), ...(title !== null && { title: [title] }) },
  }));
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
/** What becomes of an entry: undefined where it goes. */
const changes = fc.array(fc.tuple(id, fc.option(entry, { nil: undefined })), { maxLength: 60 });
const conditions: fc.Arbitrary<readonly Condition[]> = fc.oneof(
  fc.constant([]),
  value.map((theme) => [['theme', theme]] as const),
);
const order = fc.constantFrom(undefined, 'title', '-title');

const meets = ({ values }: EntryIndex, wanted: readonly Condition[]) =>
  wanted.every(([field, equal]) => values[field]?.includes(equal));

/** Where a value stands among others, said in another way than the list does: nothing, then numbers, then texts. */
const rank = (title: string | number | undefined): [number, string | number] =>
  title === undefined ? [0, 0] : typeof title === 'number' ? [1, title] : [2, title];

/** What sorting anew gives. */
function sortedAnew(all: ReadonlyMap<string, EntryIndex>, wanted: readonly Condition[], by: string | undefined) {
  const rows = [...all].filter(([, each]) => meets(each, wanted)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (by === undefined) return rows.map(([name]) => name);
  const ranked = rows.map(([name, { values }]) => ({ name, rank: rank(values['title']?.[0]) }));
  const sign = by.startsWith('-') ? -1 : 1;
  // Sorting is stable: entries that are equal stay in the order of their ids.
  ranked.sort((a, b) => sign * (a.rank[0] - b.rank[0] || (a.rank[1] < b.rank[1] ? -1 : a.rank[1] > b.rank[1] ? 1 : 0)));
  return ranked.map(({ name }) => name);
}

describe('a sorted list', () => {
  it('is, after any changes, what sorting anew gives', () => {
    fc.assert(
      fc.property(changes, conditions, order, (steps, wanted, by) => {
        const all = new Map<string, EntryIndex>();
        const list = new SortedList(wanted, by);
        for (const [name, after] of steps) {
          list.change(name, all.get(name), after);
          if (after) all.set(name, after);
          else all.delete(name);
          expect(list.ids).toEqual(sortedAnew(all, wanted, by));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whether it was filled at once or entry by entry', () => {
    fc.assert(
      fc.property(fc.dictionary(id, entry), conditions, order, (entries, wanted, by) => {
        const filled = new SortedList(wanted, by);
        filled.fill(Object.entries(entries));
        const grown = new SortedList(wanted, by);
        for (const [name, each] of Object.entries(entries)) grown.change(name, undefined, each);
        expect(filled.ids).toEqual(grown.ids);
      }),
    );
  });

  it('is concerned by a change exactly where an entry comes, goes, or has another value in its order', () => {
    fc.assert(
      fc.property(
        fc.option(entry, { nil: undefined }),
        fc.option(entry, { nil: undefined }),
        conditions,
        order,
        (before, after, wanted, by) => {
          const standing = (each: EntryIndex | undefined) =>
            each && meets(each, wanted) ? { by: by === undefined ? undefined : each.values['title']?.[0] } : undefined;
          const isOther = JSON.stringify(standing(before)) !== JSON.stringify(standing(after));
          const list = new SortedList(wanted, by);
          if (before) list.change('a', undefined, before);
          expect(list.concerns(before, after)).toBe(isOther);
          expect(list.change('a', before, after)).toBe(isOther);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('divides itself anew after a change that concerns it, and only then', () => {
    const list = new SortedList([['theme', 'a']], undefined);
    const inIt = { slug: null, values: { theme: ['a'] } };
    list.change('x', undefined, inIt);
    const listPages = list.listPages(5);
    list.change('y', undefined, { slug: null, values: { theme: ['b'] } });
    expect(list.listPages(5)).toBe(listPages);
    list.change('z', undefined, inIt);
    expect([...list.listPages(5).values()]).toMatchObject([{ start: 0, end: 2 }]);
  });

  it('says so where it is told of an entry that it never had', () => {
    const list = new SortedList([], undefined);
    expect(() => list.change('x', { slug: null, values: {} }, undefined)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Expected the entry x in a list that it met the conditions of, found it nowhere.]`,
    );
  });
});
