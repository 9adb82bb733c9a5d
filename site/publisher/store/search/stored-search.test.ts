import { expect, it } from 'vitest';
import { entryOf } from '../testing/entry-of.ts';
import { study } from '../testing/new-store.ts';
import { fife, garden, newSearch, to, walks } from './testing/new-search.ts';

const theme = (slug: string) => entryOf('theme', 't', { slug, name: 'Outdoors', kind: 'setting' });

it('narrows examples by what they hold and where that leads, by slugs, a thousand and twenty-four numbers a file', async () => {
  const { put, search } = newSearch();
  const town = entryOf('place', 'town', { slug: 'cupar', name: 'Cupar', within: to('place', 'fife') });
  await put(
    fife(),
    town,
    theme('outdoors'),
    garden({
      place: to('place', 'town'),
      themes: [to('theme', 't'), to('theme', 'unpublished')],
      involvement: { level: 'co_produced' },
      startedOn: '2024-05-01',
    }),
    walks('walks', 1024),
  );
  expect(search.facets('practice', 0)).toEqual({
    ids: [7],
    values: new Map([
      [
        'place',
        new Map([
          ['cupar', [7]],
          ['nhs-fife', [7]],
        ]),
      ],
      ['theme', new Map([['outdoors', [7]]])],
      ['involvement', new Map([['co-produced', [7]]])],
      ['begun', new Map([['2024', [7]]])],
    ]),
  });
  expect(search.facets('practice', 1)?.ids).toEqual([1024]);
  expect([search.facets('practice', 2), search.start('practice').facetFiles]).toEqual([undefined, 2]);
});

it('has a file for each part up to the last, also where nothing is in it', async () => {
  const { put, search } = newSearch();
  await put(walks('late', 3000));
  expect([0, 1, 2].map((file) => search.facets('practice', file))).toEqual([
    { ids: [], values: new Map() },
    { ids: [], values: new Map() },
    { ids: [3000], values: new Map([]) },
  ]);
});

it('narrows the rest of the site by what kind of thing it is', async () => {
  const { put, search } = newSearch();
  await put(fife(), entryOf('page', 'about', { slug: 'about', number: 2, title: 'About' }));
  expect(search.facets('site', 0)).toEqual({
    ids: [23, 38],
    values: new Map([
      [
        'kind',
        new Map([
          ['place', [23]],
          ['page', [38]],
        ]),
      ],
    ]),
  });
});

it('tells that facets are others where an entry is, or the slug of what it leads to, and not where only a name is', async () => {
  const { put } = newSearch();
  const facets = (asked: readonly string[]) => asked.filter((question) => question.startsWith('practice facets'));
  await put(theme('outdoors'), garden({ themes: [to('theme', 't')] }));
  expect(facets(await put(theme('outside')))).toEqual(['practice facets 0']);
  expect(facets(await put(entryOf('theme', 't', { slug: 'outside', name: 'Outside', kind: 'setting' })))).toEqual([]);
  expect(facets(await put(study('another', { number: 2048 })))).toEqual(['practice facets 2']);
});

it('asks for words that may have been meant where two have them, or one in its title or a name', async () => {
  const { put, search } = newSearch();
  await put(fife(), garden(), study('other', { number: 8, title: 'x', summary: 'together' }));
  const spelt = search.start('practice').spelling.flatMap((file) => search.spelling('practice', file));
  // “growing” stands in the summary as well as in the text, which weighs as much as a name.
  expect(spelt.toSorted()).toEqual(['a', 'fife', 'garden', 'grow', 'nhs', 'togeth', 'x']);
  await put(garden({ summary: 'Sowing', need: null }));
  const after = search.start('practice').spelling.flatMap((file) => search.spelling('practice', file));
  expect(after.toSorted()).toEqual(['a', 'fife', 'garden', 'nhs', 'x']);
});
