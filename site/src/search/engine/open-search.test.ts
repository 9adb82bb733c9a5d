import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../index-files.ts';
import { encodeWords } from '../postings.ts';
import { GARDENS } from '../testing/gardens.ts';
import { filesOf, type SmallEntry, smallIndex, type SmallIndex } from '../testing/small-index.ts';
import { wordsIn } from '../words.ts';
import { openSearch } from './open-search.ts';
import type { Filters, Found } from './search.ts';

const paths = pathsOf('practice');

/** A hundred random searches, on a machine that does other things as well. */
const LONG_MS = 60_000;

const ask = (text: string, filters: Filters = {}, index: SmallIndex = smallIndex(GARDENS)): Promise<Found> =>
  openSearch(filesOf(index), 'practice').search({ text, filters });

const numbers = async (text: string, filters?: Filters): Promise<readonly number[]> =>
  (await ask(text, filters)).numbers;

describe('a search', () => {
  it.each([
    ['a word', 'leeks', [1]],
    ['its other forms', 'gardening', [3, 1]],
    ['the beginning of the last word', 'gard', [3, 1]],
    ['a last word that is not typed to its end', 'listenin', [4]],
    ['letters without their accents', 'lodz', [5]],
    ['letters with accents that are not there', 'Gàrdens', [3, 1]],
    ['a hyphenated word written as one', 'coproduction', [3]],
    ['a hyphenated word', 'co-production', [3]],
    ['two words that are written as one', 'well being', [4]],
    ['a possessive', 'womens', [3]],
  ])('finds %s', async (_, text, found) => {
    expect(await numbers(text)).toEqual(found);
  });

  it('gives those with all words first, then those with some', async () => {
    expect(await numbers('peer garden')).toEqual([1, 3, 2]);
  });

  it('gives a word in a title before one in the text, and of equal ones the newest', async () => {
    expect(await numbers('workers')).toEqual([2, 1]);
    expect(await numbers('garden')).toEqual([3, 1]);
  });

  it('takes no first letter or two for a beginning, and reads no file for them', async () => {
    const files = filesOf(smallIndex(GARDENS));
    const search = openSearch(files, 'practice');
    expect((await search.search({ text: 'leeks ga', filters: {} })).numbers).toEqual([1]);
    expect((await search.search({ text: 'g', filters: {} })).numbers).toEqual([5, 4, 3, 2, 1]);
    expect(files.asked.filter((path) => path.includes('/w/'))).toEqual([paths.words('lee')]);
  });

  it('takes a word that is followed by a space for a whole word', async () => {
    expect(await numbers('gard ')).not.toEqual(await numbers('gard'));
  });

  it.each(['', '   ', '…', '\0', '🙂', '‮'])(
    'finds everything, newest first, where nothing can be looked for: %j',
    async (text) => {
      expect(await numbers(text)).toEqual([5, 4, 3, 2, 1]);
    },
  );

  it('reads no files of words that say nothing by themselves, unless there are no others', async () => {
    const files = filesOf(smallIndex(GARDENS));
    const search = openSearch(files, 'practice');
    expect((await search.search({ text: 'what is there by the sea', filters: {} })).numbers).toEqual([4]);
    expect(files.asked.filter((path) => path.includes('/w/'))).toEqual([paths.words('sea')]);
    expect((await search.search({ text: '"by the sea"', filters: {} })).numbers).toEqual([4]);
    expect((await search.search({ text: 'the ', filters: {} })).numbers).toEqual([3, 2, 4, 5]);
  });

  it('looks for other phrases that mean the same, and says so', async () => {
    const index = smallIndex(GARDENS, [['prison', 'jail', 'in custody']]);
    const { numbers: found, lookedFor } = await ask('jail', {}, index);
    expect(found).toEqual([5]);
    expect(lookedFor).toEqual([{ typed: 'jail', instead: ['prison', 'in custody'] }]);
    expect((await ask('people in custody', {}, index)).numbers).toContain(5);
  });

  it.each([
    ['a letter too few', 'gardn', 'garden'],
    ['a letter too many', 'gaarden', 'garden'],
    ['a wrong letter', 'garten', 'garden'],
    ['two letters that changed places', 'agrden', 'garden'],
    ['a wrong first letter', 'varden', 'garden'],
    ['a mistake in an ending', 'gardesn', 'garden'],
    ['two mistakes in a long word', 'brekfsat', 'Breakfast'],
  ])('thinks of mistakes in typing: %s', async (_, typed, meant) => {
    const { numbers: found, lookedFor } = await ask(typed);
    expect(found.length).toBeGreaterThan(0);
    expect(lookedFor).toEqual([{ typed, instead: [meant] }]);
  });

  it('corrects nothing where enough is found, and no short word', async () => {
    expect((await ask('gargen')).lookedFor).toHaveLength(1);
    expect((await ask('leek')).lookedFor).toEqual([]);
    expect((await ask('sae ')).lookedFor).toEqual([]);
  });

  it('finds phrases in quotation marks word for word', async () => {
    expect(await numbers('"peer workers"')).toEqual([2, 1]);
    expect(await numbers('“workers dig”')).toEqual([1]);
    expect(await numbers('"dig workers"')).toEqual([]);
    expect(await numbers('"co production"')).toEqual([3]);
    expect(await numbers('"peer workers')).toEqual([2, 1]);
  });
});

describe('filters', () => {
  it('narrow by any value of a kind, and by every kind', async () => {
    expect(await numbers('', { place: ['fife', 'orkney'] })).toEqual([4, 3, 1]);
    expect(await numbers('', { place: ['fife', 'orkney'], stage: ['running'] })).toEqual([4, 1]);
    expect(await numbers('garden', { stage: ['running'] })).toEqual([1]);
    expect(await numbers('garden', { stage: [] })).toEqual([3, 1]);
    expect(await numbers('garden', { planet: ['mars'] })).toEqual([]);
  });

  it('count each value with the filters of the other kinds', async () => {
    const { counts } = await ask('garden', { stage: ['running'] });
    expect(counts).toEqual({ place: { fife: 1, lothian: 0, orkney: 0 }, stage: { running: 1, finished: 1 } });
  });

  it('say what there would be without them where they leave nothing', async () => {
    const {
      numbers: found,
      withoutFilter,
      unfiltered,
    } = await ask('garden', { place: ['lothian'], stage: ['finished'] });
    expect(found).toEqual([]);
    expect(withoutFilter).toEqual([{ kind: 'place', slugs: ['lothian'], count: 1 }]);
    expect(unfiltered).toBe(2);
  });

  it('may be called anything', async () => {
    const index = smallIndex([{ id: 1, title: 'A', facets: { constructor: ['__proto__'] } }]);
    expect((await ask('', { constructor: ['__proto__'], toString: ['x'] }, index)).numbers).toEqual([]);
    expect(Object.entries((await ask('', {}, index)).counts)).toHaveLength(1);
  });
});

describe('any index', () => {
  const word = fc.constantFrom('garden', 'peer', 'ward', 'walking', 'leeks', 'fife', 'sea', 'mentors', 'choir', 'łódź');
  const entries = fc
    .array(
      fc.record({ title: fc.array(word, { minLength: 1, maxLength: 3 }), text: fc.array(word, { maxLength: 6 }) }),
      { minLength: 1, maxLength: 12 },
    )
    .map((list) =>
      list.map(({ title, text }, place): SmallEntry => ({
        id: place + 1,
        title: title.join(' '),
        text: text.join(' '),
      })),
    );

  it(
    'gives for one word exactly the entries that have it',
    async () => {
      await fc.assert(
        fc.asyncProperty(entries, word, async (list, wanted) => {
          const [stem = ''] = wordsIn(wanted, 'en');
          const having = list.filter(({ title, text = '' }) => wordsIn(`${title} ${text}`, 'en').includes(stem));
          const { numbers: found, lookedFor } = await ask(`${wanted} `, {}, smallIndex(list));
          if (lookedFor.length === 0) expect(found.toSorted()).toEqual(having.map(({ id }) => id).toSorted());
        }),
      );
    },
    LONG_MS,
  );

  it(
    'gives those with all words before any other',
    async () => {
      await fc.assert(
        fc.asyncProperty(entries, word, word, async (list, one, other) => {
          const stems = wordsIn(`${one} ${other}`, 'en');
          const has = ({ title, text = '' }: SmallEntry, stem: string): boolean =>
            wordsIn(`${title} ${text}`, 'en').includes(stem);
          const rare = stems.filter((stem) => list.filter((entry) => has(entry, stem)).length <= list.length / 4);
          const whole = list.filter((entry) => stems.every((stem) => has(entry, stem))).map(({ id }) => id);
          const { numbers: found } = await ask(`${one} ${other} `, {}, smallIndex(list));
          if (rare.length === stems.length) expect(found.slice(0, whole.length).toSorted()).toEqual(whole.toSorted());
          expect(whole.filter((id) => !found.includes(id))).toEqual([]);
        }),
      );
    },
    LONG_MS,
  );

  it('takes a common word that is not listed everywhere for one that any entry may have', async () => {
    const list = Array.from({ length: 12 }, (_, place): SmallEntry => ({
      id: place + 1,
      title: place < 3 ? 'people' : 'choir',
    }));
    const index = smallIndex(list);
    index.set(paths.words('peo'), encodeWords([{ word: 'peopl', count: 11, ids: [1, 2], weights: [8, 8] }]));
    expect((await ask('people ', {}, index)).numbers).toEqual([2, 1]);
    expect((await ask('choir people ', {}, index)).numbers).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });
});
