import { describe, expect, it } from 'vitest';
import { decodeWords } from '../../../src/search/postings.ts';
import { entryOf } from '../testing/entry-of.ts';
import { study } from '../testing/new-store.ts';
import { fife, garden, newSearch, paragraph, to, walks } from './testing/new-search.ts';

describe('what an example is found by', () => {
  it('are the words of its title, its summary, its text, and of the names of what it points to, each with its weight', async () => {
    const { put, words } = newSearch();
    await put(fife(), garden());
    expect(words()).toEqual({
      a: [[7, 9]],
      fife: [[7, 4]],
      garden: [[7, 9]],
      grow: [[7, 4]],
      nhs: [[7, 4]],
      togeth: [[7, 3]],
    });
  });

  it('is all that its page says: quotations, captions, what was measured, whom to ask', async () => {
    const { put, words } = newSearch();
    const told = {
      title: 'x',
      summary: null,
      need: null,
      place: null,
      quotes: [{ text: 'quotation', attribution: 'somebody' }],
      media: [{ caption: 'caption' }, { title: 'film', transcript: paragraph('spoken') }],
      outcomes: { evidence: 'promising', body: paragraph('better'), measures: [{ label: 'visits' }] },
      involvement: { level: 'led', description: 'shared' },
      contact: { name: 'Ann', email: 'ann@example.org', phone: '123' },
    };
    await put(garden(told));
    expect(Object.keys(words())).toEqual(
      ['ann', 'better', 'caption', 'film', 'quotat', 'share', 'somebodi', 'spoken', 'visit', 'x'].toSorted(),
    );
  });

  it('goes with it, and the files that held only its words', async () => {
    const { search, put, remove, words } = newSearch();
    await put(fife(), garden());
    expect(await remove(garden())).toEqual(
      [
        'practice entry 7',
        'practice facets 0',
        ...['a', 'gar', 'gro', 'tog'].map((file) => `practice words ${file}`),
        'practice words fif',
        'practice words nhs',
        ...['ab', 'fgh', 'mno'].map((file) => `practice spelling ${file}`),
        'practice start',
      ].toSorted(),
    );
    expect(words()).toEqual({});
    expect(search.start('practice')).toEqual({ total: 0, files: [], spelling: [], facetFiles: 0 });
  });

  it('is nothing without a number, and comes with one', async () => {
    const { put, words } = newSearch();
    await put(garden({ number: null }));
    expect(words()).toEqual({});
    await put(garden({ number: 1.5 }));
    expect(words()).toEqual({});
    await put(garden({ number: 8 }));
    expect(words()['garden']).toEqual([[8, 9]]);
  });

  it('is that of one entry where the CMS gave two the same number: of the other when that goes', async () => {
    const { search, put, remove, words } = newSearch();
    await put(garden(), study('allotment', { number: 7, title: 'Plots' }));
    expect([Object.keys(words()), search.entry('practice', 7)?.id]).toEqual([['plot'], 'allotment']);
    await remove(study('allotment'));
    expect([Object.keys(words()), search.entry('practice', 7)?.id]).toEqual([
      ['a', 'garden', 'grow', 'togeth'],
      'garden',
    ]);
  });
});

describe('a change', () => {
  it('of one word is one of the files of the word that goes and the word that comes', async () => {
    const { put, words } = newSearch();
    await put(fife(), garden());
    expect(await put(garden({ need: paragraph('A garden glows.') }))).toEqual([
      'practice spelling fgh',
      'practice start',
      'practice words glo',
      'practice words gro',
    ]);
    expect([words()['grow'], words()['glow']]).toEqual([[[7, 3]], [[7, 1]]]);
  });

  it('of a name changes only its words in what points there, however that is changed at the same time', async () => {
    const { put, words } = newSearch();
    await put(fife(), garden(), walks('other', 9));
    expect(await put(fife('NHS Lothian'))).toEqual(
      [
        ...['practice', 'site'].flatMap((index) => [
          `${index} spelling fgh`,
          `${index} spelling ijkl`,
          `${index} start`,
        ]),
        ...['practice', 'site'].flatMap((index) => [`${index} words fif`, `${index} words lot`]),
      ].toSorted(),
    );
    expect([words()['fife'], words()['lothian'], words()['nhs']]).toEqual([
      undefined,
      [
        [7, 4],
        [9, 4],
      ],
      [
        [7, 4],
        [9, 4],
      ],
    ]);
    await put(fife('Garden'), garden({ title: 'Plots' }));
    expect([words()['garden'], words()['lothian']]).toEqual([
      [
        [7, 5],
        [9, 4],
      ],
      undefined,
    ]);
  });

  it('of what a place lies within is one of the names that what is there is found by', async () => {
    const { put, words } = newSearch();
    const town = (within: object | null) =>
      entryOf('place', 'town', { slug: 'town', name: 'Cupar', number: 2, within });
    await put(fife(), town(null), garden({ place: to('place', 'town') }));
    expect(words()['fife']).toBeUndefined();
    await put(town(to('place', 'fife')));
    expect([words()['fife'], words()['cupar']]).toEqual([[[7, 4]], [[7, 4]]]);
  });

  it('takes the words of a name away with the entry that has it, and gives them back', async () => {
    const { put, remove, words } = newSearch();
    await put(fife(), garden());
    await remove(fife());
    expect(words()['fife']).toBeUndefined();
    await put(fife());
    expect(words()['fife']).toEqual([[7, 4]]);
  });

  it('that is undone leaves everything as it was', async () => {
    const { store, put, words } = newSearch();
    await put(garden());
    const before = words();
    const failing = store.transaction(() => {
      store.put(garden({ title: 'Plots' }));
      store.settleSearch();
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(words()).toEqual(before);
    await put(garden({ title: 'Plots' }));
    expect(words()['plot']).toEqual([[7, 8]]);
  });
});

describe('the rest of the site', () => {
  it('is found by kind, a chapter on its own, and its id says what it is', async () => {
    const { search, put, words } = newSearch();
    const report = entryOf('report', 'r', {
      slug: 'r',
      number: 3,
      title: 'What next',
      chapters: [
        { heading: 'Hope', body: paragraph('hopeful') },
        { heading: 'Work', body: null },
      ],
    });
    await put(report);
    expect(words('site')).toEqual({
      hope: [[3 * 64 * 16 + 16 + 1, 9]],
      next: [[48, 8]],
      what: [[48, 8]],
      work: [[3 * 64 * 16 + 2 * 16 + 1, 8]],
    });
    expect(search.entry('site', 3 * 64 * 16 + 2 * 16 + 1)).toEqual({ type: 'report', id: 'r', part: 2 });
    expect(words()).toEqual({});
  });

  it('has a theme where some example leads to it: else it has no page', async () => {
    const { put, words } = newSearch();
    const theme = entryOf('theme', 't', { slug: 't', name: 'Arts', kind: 'approach', number: 4 });
    const example = (themes: readonly string[]) => garden({ themes: themes.map((id) => to('theme', id)) });
    await put(theme, example([]));
    expect(words('site')).toEqual({});
    await put(example(['t']));
    expect(words('site')).toEqual({ art: [[4 * 16 + 8, 8]] });
    await put(example([]));
    expect(words('site')).toEqual({});
  });
});

describe('a word that more than a quarter has', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const saying = (number: number, need: string) =>
    study(`s${number}`, { number, title: 'Walks', need: paragraph(need) });

  it('lists only those in which it stands out, from so many on, and all again when there are fewer of them', async () => {
    const { search, put, remove, change, words } = newSearch();
    await change((store) => {
      for (const number of many(1000)) store.put(saying(number, number <= 250 ? 'gardens' : 'rest'));
    });
    expect([words()['garden']?.length, words()['rest'], words()['walk']?.length]).toEqual([250, [], 1000]);
    await put(saying(251, 'gardens'));
    expect(words()['garden']).toEqual([]);
    expect(decodeWords(search.words('practice', 'gar') ?? new Uint8Array()).map(({ count }) => count)).toEqual([251]);
    // Others come, and it is a quarter no more: its file is another without it having changed.
    const asked = await change((store) => {
      for (const number of [1001, 1002, 1003]) store.put(saying(number, 'rest'));
    });
    expect(asked).not.toContain('practice words gar');
    expect(await put(saying(1004, 'rest'))).toContain('practice words gar');
    expect(words()['garden']?.length).toBe(251);
    expect(await remove(saying(1004, ''))).toContain('practice words gar');
    expect(words()['garden']).toEqual([]);
  });
});
