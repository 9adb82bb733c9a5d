import { expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { currentFor, pageFrame } from './page-frame.ts';

it.each([
  ['/principles/', '/principles/', 'page'],
  ['/principles/', '/principles/peer-support/', 'true'],
  ['/', '/principles/', undefined],
  ['/', '/', 'page'],
  ['/prin', '/principles/', undefined],
])('a navigation link to %s is, on %s, current: %s', (href, path, current) => {
  expect(currentFor(href, path)).toBe(current);
});

it.each([
  ['About', '/about/', 'About – Waymarks'],
  ['Waymarks', '/', 'Waymarks'],
  ['Waymarks: a promise in public', '/', 'Waymarks: a promise in public'],
  ['Waymarksmanship', '/', 'Waymarksmanship – Waymarks'],
  // Which words a title begins with is asked of the first page alone: the name of the site is late on all others.
  ['Waymarks: a promise in public', '/about/', 'Waymarks: a promise in public – Waymarks'],
])('a page that is called “%s” at %s has the title “%s”', async (own, path, title) => {
  const frame = await withSource(fixtureSource(), () => pageFrame({ title: own, path }));
  expect(frame.title).toBe(title);
});
