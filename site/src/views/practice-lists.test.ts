import { describe, expect, it } from 'vitest';
import { quickCaseStudy } from '../content/case-study/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { orkney } from '../content/place/fixtures.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import { outdoors } from '../content/theme/fixtures.ts';
import Pair from '../pages/case-studies/[kind]/[slug]/[by]/[other]/index.astro';
import ListOf from '../pages/case-studies/[kind]/[slug]/index.astro';
import Places from '../pages/case-studies/place/index.astro';
import Themes from '../pages/case-studies/theme/index.astro';

const place = (slug: string, within: string | null = null) =>
  entry({
    ...orkney,
    documentId: slug,
    slug,
    name: slug,
    within: within === null ? null : { type: 'place', id: within },
  });
const theme = (slug: string, kind: string) => entry({ ...outdoors, documentId: slug, slug, name: slug, kind });
const study = (id: string, at: string, ...themes: string[]) =>
  entry({
    ...quickCaseStudy,
    documentId: id,
    slug: id,
    title: id,
    place: { type: 'place', id: at },
    themes: themes.map((each) => ({ type: 'theme', id: each })),
  });

/** A nation of three boards, of which one has a town with practice and one has none. */
const source = fixtureSource({
  place: [
    place('nation'),
    place('tayside', 'nation'),
    place('fife', 'nation'),
    place('dundee', 'tayside'),
    place('isle'),
  ],
  theme: [theme('hospital', 'setting'), theme('outdoors', 'setting'), theme('peers', 'approach')],
  'case-study': [
    study('a', 'dundee', 'hospital', 'peers'),
    study('b', 'dundee', 'outdoors', 'peers'),
    study('c', 'tayside', 'outdoors'),
  ],
  organisation: [],
});

const at = (slug: string) => renderRoute(ListOf, { kind: 'place', slug }, source);
const titles = async (slug: string) => (await at(slug)).texts('.rows h3');

describe('the page of a place', () => {
  it('shows the practice of all places within it', async () => {
    const shown = await Promise.all(['dundee', 'tayside', 'nation'].map(titles));
    expect(shown.map((each) => each.toSorted().join())).toEqual(['a,b', 'a,b,c', 'a,b,c']);
  });

  it('leads to the larger place, and to the smaller ones with what is there, or that there is none yet', async () => {
    const page = await at('nation');
    expect(page.texts('.finder li').slice(0, 2)).toEqual(['fife none yet', 'tayside 3 examples']);
    expect((await at('tayside')).attributes('.page-header a', 'href')[0]).toBe('/case-studies/place/nation/');
  });

  it('says where there is none yet, and leads to what is nearby', async () => {
    const page = await at('fife');
    expect(page.status).toBe(200);
    expect(page.texts('main h2')[0]).toBe('None in fife yet');
    expect(page.attributes('main .plain-list a', 'href')).toEqual(['/case-studies/place/tayside/']);
    expect(page.texts('main .plain-list a')).toEqual(['tayside 3 examples']);
  });

  it('leads to everything where there is nothing nearby', async () => {
    expect((await at('isle')).attributes('main > .more a', 'href')[0]).toBe('/case-studies/');
  });

  it('tells what was promised by organisations there, and whom to ask', async () => {
    const page = await renderRoute(ListOf, { kind: 'place', slug: 'nhs-orkney' });
    expect(page.texts('#promises li a')).toEqual(['A paid place on the steering group']);
    expect(page.attributes('#who-to-ask li a', 'href')).toEqual(['https://northlight.example.org/']);
  });

  it('offers pairs that hold something and less, and says what there is none of', async () => {
    const page = await at('dundee');
    const settings = page.attributes('.finder a', 'href').filter((href) => href?.includes('/theme/') === true);
    expect(settings).toEqual([
      '/case-studies/place/dundee/theme/hospital/',
      '/case-studies/place/dundee/theme/outdoors/',
      '/case-studies/theme/peers/',
    ]);
    const narrow = fixtureSource({
      place: [place('fife'), place('dundee')],
      theme: [theme('hospital', 'setting'), theme('outdoors', 'setting')],
      'case-study': [study('a', 'dundee', 'hospital'), study('b', 'fife', 'outdoors')],
    });
    const fife = await renderRoute(ListOf, { kind: 'place', slug: 'fife' }, narrow);
    expect(fife.texts('.finder details').find((text) => text.startsWith('By setting'))).toBe(
      'By setting outdoors all of these None here yet, but elsewhere: hospital',
    );
  });
});

describe('a list that is narrowed by two things', () => {
  const pair = (kind: string, slug: string, by: string, other: string) =>
    renderRoute(Pair, { kind, slug, by, other }, source);

  it('shows what has both, and leads to each list without the other', async () => {
    const page = await pair('place', 'tayside', 'theme', 'outdoors');
    expect([...page.texts('.rows h3')].sort()).toEqual(['b', 'c']);
    expect(page.attributes('.narrowed-by a', 'href')).toEqual([
      '/case-studies/theme/outdoors/',
      '/case-studies/place/tayside/',
    ]);
    expect(page.texts('.narrowed-by a')).toEqual(['tayside take this away', 'outdoors take this away']);
  });

  it('has one address: in the other order, of another kind, or with nothing in it, there is none', async () => {
    const answers = await Promise.all([
      pair('theme', 'outdoors', 'place', 'tayside'),
      pair('place', 'tayside', 'theme', 'peers'),
      pair('place', 'fife', 'theme', 'outdoors'),
      pair('place', 'tayside', 'place', 'dundee'),
      pair('place', 'tayside', 'theme', 'nothing'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('every place, and every theme', () => {
  it('stand on a page each, the smaller places after the larger ones that they are in', async () => {
    const page = await renderRoute(Places, {}, source);
    const names = page.texts('.place-table tbody a');
    expect(names).toHaveLength(5);
    expect(names.indexOf('dundee')).toBe(names.indexOf('tayside') + 1);
    expect(page.texts('.place-table .place-table__in-2')).toEqual(['dundee']);
    expect(page.texts('.place-table tbody tr').find((row) => row.startsWith('dundee'))).toMatch(/tayside\s*2$/);
    const themes = await renderRoute(Themes, {}, source);
    expect(themes.texts('main section')).toEqual([
      'By setting hospital 1 example outdoors 2 examples',
      'By approach peers 2 examples',
    ]);
  });
});

describe('a row', () => {
  it('tells where and how, what is known of what changed, and since when', async () => {
    const page = await renderRoute(ListOf, { kind: 'place', slug: 'nhs-orkney' });
    expect(page.texts('.row .muted')).toEqual([
      'Northlight, NHS Orkney',
      'Outdoors · Promising evidence · Since May 2024',
    ]);
  });
});

describe('the map of places', () => {
  it('links each square to its place, by its name and its number, and repeats it in the table', async () => {
    const page = await renderRoute(Places, {});
    expect(page.texts('.place-map__tiles .visually-hidden')).toEqual(['NHS Orkney, 1 example']);
    expect(page.attributes('.place-map__tiles a', 'href')).toEqual(['/case-studies/place/nhs-orkney/']);
    expect(page.attributes('.place-map__tiles li', 'class')).toEqual(['place-map__column-4 place-map__row-2']);
    expect(page.texts('.place-table tbody tr')).toEqual(['NHS Orkney 1', 'Westray NHS Orkney none yet']);
  });
});
