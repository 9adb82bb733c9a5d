import { expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import type { CaseStudy } from './case-study.ts';
import { quickCaseStudy } from './fixtures.ts';
import { relatedPractice } from './related.ts';

const place = (id: string) => ({ type: 'place', id }) as const;
const principle = (id: string) => ({ type: 'principle', id }) as const;
const theme = (id: string) => ({ type: 'theme', id }) as const;
const action = (id: string) => ({ type: 'action', id }) as const;

const study = (title: string, facts: Partial<CaseStudy>): CaseStudy => ({
  ...quickCaseStudy,
  documentId: `case-${title}`,
  slug: title.toLowerCase(),
  title,
  principles: [principle(`of ${title}`)],
  ...facts,
});

const walk = study('Walk', {
  principles: [principle('peer'), principle('choice')],
  place: place('fife'),
  themes: [theme('hills'), theme('parents')],
  actions: [action('champion'), action('join-up')],
});

const titlesBeside = async (...others: readonly CaseStudy[]) => {
  const source = fixtureSource({ 'case-study': [walk, ...others].map(entry) });
  return (await withSource(source, () => relatedPractice(walk))).map(({ title }) => title);
};

const [samePlace, sameBoth, sameTheme, samePrinciple, sameAction] = [
  study('Place', { principles: [principle('peer')], place: place('fife') }),
  study('Both', { principles: [principle('peer')], themes: [theme('hills')] }),
  study('Theme', { themes: [theme('parents')] }),
  study('Principle', { principles: [principle('choice')] }),
  study('Action', { actions: [action('join-up')] }),
];

it.each([
  ['the same principle in the same place', [samePlace, sameBoth, sameTheme, samePrinciple, sameAction], ['Place']],
  ['else the same principle and theme', [sameBoth, sameTheme, samePrinciple, sameAction], ['Both']],
  ['else any of the same themes', [sameTheme, samePrinciple, sameAction], ['Theme']],
  ['else any of the same principles', [samePrinciple, sameAction], ['Principle']],
  ['else any of the same actions', [sameAction], ['Action']],
  ['nothing where nothing is alike', [study('Other', {})], []],
])('related practice has %s', async (_, others, titles) => {
  expect(await titlesBeside(...others)).toEqual(titles);
});

it('shows three at the most, in the order of their titles, and never the example itself', async () => {
  const others = ['Zoo', 'Bus', 'Art', 'Tea'].map((title) =>
    study(title, { ...walk, documentId: title, slug: title, title }),
  );
  expect(await titlesBeside(...others)).toEqual(['Art', 'Bus', 'Tea']);
});
