import { expect, it } from 'vitest';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { peerTerm } from '../content/term/fixtures.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Action from '../pages/actions/[slug].astro';
import Words from '../pages/words.astro';

it('every word stands with what it means, and how else it is written', async () => {
  const page = await renderRoute(Words);
  expect(page.texts('dfn')).toEqual(['peers', 'Ward']);
  expect(page.texts('main dd')).toEqual([
    'People who have been through the same. Also: peer, peer worker',
    'A part of a hospital.',
  ]);
  expect(page.attributes('dl > div', 'id')).toEqual(['word-peers', 'word-ward']);
});

it('the page says so where no word is explained yet', async () => {
  const page = await renderRoute(Words, {}, fixtureSource({ term: [] }));
  expect(page.status).toBe(200);
  expect(page.texts('h1')).toEqual(['Words we use']);
});

it('an action leads from the first use of a word to what it means', async () => {
  const value = entry({ ...peerTerm, word: 'value', otherSpellings: null });
  const page = await renderRoute(Action, { slug: 'champion' }, fixtureSource({ term: [value] }));
  expect(page.attributes('.prose a', 'href')).toEqual(['/words/#word-peers']);
  expect(page.texts('.prose a')).toEqual(['value']);
});
