import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../index-files.ts';
import { GARDENS } from '../testing/gardens.ts';
import { filesOf, smallIndex, type SmallIndex } from '../testing/small-index.ts';
import { openSearch } from './open-search.ts';
import type { Found } from './search.ts';

const paths = pathsOf('practice');

/** A hundred random searches, on a machine that does other things as well. */
const LONG_MS = 60_000;

const ask = (text: string, index: SmallIndex): Promise<Found> =>
  openSearch(filesOf(index), 'practice').search({ text, filters: {} });

describe('files that are missing or damaged', () => {
  const without = (path: string, bytes?: Uint8Array): SmallIndex => {
    const index = smallIndex(GARDENS);
    index.delete(path);
    return bytes ? index.set(path, bytes) : index;
  };

  it.each([
    ['missing', undefined],
    ['damaged', Uint8Array.of(1, 9, 9)],
    ['of another time', Uint8Array.of(9)],
    ['a page', new TextEncoder().encode('<!doctype html>')],
  ])('leave what can be had where a file of words is %s', async (_, bytes) => {
    const { numbers: found, incomplete } = await ask('garden peer', without(paths.words('gar'), bytes));
    expect(found).toEqual([2, 1]);
    expect(incomplete).toBe(true);
  });

  it('leave nothing where the first file is missing, and say so', async () => {
    expect(await ask('garden', new Map())).toMatchObject({ numbers: [], incomplete: true });
  });

  it('leave results without counts where facets are missing', async () => {
    expect(await ask('garden', without(paths.facets(0)))).toMatchObject({
      numbers: [3, 1],
      counts: {},
      incomplete: true,
    });
  });

  it('are tried again at the next question, and the others are not read again', async () => {
    const index = smallIndex(GARDENS);
    const words = index.get(paths.words('gar')) ?? new Uint8Array();
    index.delete(paths.words('gar'));
    const files = filesOf(index);
    const search = openSearch(files, 'practice');
    expect((await search.search({ text: 'garden', filters: {} })).incomplete).toBe(true);
    index.set(paths.words('gar'), words);
    expect(await search.search({ text: 'garden', filters: {} })).toMatchObject({ numbers: [3, 1], incomplete: false });
    expect(files.asked.filter((path) => path === paths.start)).toHaveLength(1);
  });

  it('are none where the whole of an index is there', async () => {
    expect((await ask('garden xylophone', smallIndex(GARDENS))).incomplete).toBe(false);
  });
});

describe('hostile words', () => {
  it.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'garden '.repeat(10_000)],
    ['markup', '<script>alert(1)</script>'],
    ['a regular expression', '(a+)+$ [ \\ ^ .* (?<n>'],
    ['right to left', '\u202egarden\u202c مرحبا'],
    ['emoji', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['NUL and lone surrogates', '\0\ud800garden\udfff'],
    ['names of properties', '__proto__ constructor toString'],
    ['quotation marks', '"“”„«»"""'],
    ['paths', '../../../etc/passwd %2e%2e/ w/gar'],
  ])('do nothing: %s', async (_, text) => {
    const files = filesOf(smallIndex(GARDENS));
    const search = openSearch(files, 'practice');
    const found = await search.search({ text, filters: { [text]: [text] } });
    expect(found.incomplete).toBe(false);
    await search.excerpt(1, { text, filters: {} });
    expect(files.asked.filter((path) => !/^\/search\/[a-z0-9/.-]+$/.test(path))).toEqual([]);
    expect(files.asked.length).toBeLessThan(60);
  });

  it(
    'of any kind find something or nothing, and never fail',
    async () => {
      const search = openSearch(filesOf(smallIndex(GARDENS, [['garden', 'plot']])), 'practice');
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
          const { numbers: found } = await search.search({ text, filters: {} });
          expect(new Set(found).size).toBe(found.length);
          await search.excerpt(3, { text, filters: {} });
        }),
      );
    },
    LONG_MS,
  );
});
