import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { practiceIsInNoCircle } from './practice-is-in-no-circle';

/** A site on which these case studies are published, adapted from others, by their titles; an id is the title in small letters. */
const siteWith = (origins: Readonly<Record<string, readonly string[]>>) =>
  emptySite({
    leadsOn: ({ field }, document) => {
      const name = Object.keys(origins).find((known) => known.toLowerCase() === document);
      const isKnown = field === 'adaptedFrom' && name !== undefined;
      const next = (origins[name ?? ''] ?? []).map((title) => title.toLowerCase());
      return Promise.resolve(isKnown ? { name, next } : undefined);
    },
  });

test.each<[string, readonly string[], Readonly<Record<string, readonly string[]>>, string | undefined]>([
  ['nothing', [], {}, undefined],
  ['two that came before it', ['Cafe', 'Shed'], { Cafe: [], Shed: ['Cafe'] }, undefined],
  ['one that is not published', ['Cafe'], {}, undefined],
  ['itself', ['Walk'], {}, '“Walk” was not adapted from itself. Choose the practice that came before it.'],
  [
    'one that was adapted from it',
    ['Cafe', 'Shed'],
    { Cafe: [], Shed: ['Cafe', 'Walk'] },
    'This would say that “Walk” was adapted from itself: Walk → Shed → Walk. Choose only what came before it, or change what “Shed” was adapted from first.',
  ],
  [
    'one that was adapted from it through others, on the shortest way',
    ['Shed', 'Choir'],
    { Shed: ['Choir'], Choir: ['Walk'] },
    'This would say that “Walk” was adapted from itself: Walk → Choir → Walk. Choose only what came before it, or change what “Choir” was adapted from first.',
  ],
  ['a circle that others make', ['Cafe'], { Cafe: ['Shed'], Shed: ['Cafe'] }, undefined],
])('a case study that was adapted from %s', async (_what, from, origins, message) => {
  const adaptedFrom = from.map((title) => ({ documentId: title.toLowerCase() }));
  const entry = { documentId: 'walk', title: 'Walk', locale: 'en', adaptedFrom };
  const expected = message === undefined ? [] : [{ path: ['adaptedFrom'], message }];
  expect(await practiceIsInNoCircle(entry, siteWith(origins))).toEqual(expected);
});
