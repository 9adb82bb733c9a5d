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
  ['About', 'About – Waymarks'],
  ['Waymarks', 'Waymarks'],
  ['Waymarks: a promise in public', 'Waymarks: a promise in public'],
  ['Waymarksmanship', 'Waymarksmanship – Waymarks'],
])('a page that is called “%s” has the title “%s”', async (own, title) => {
  const frame = await withSource(fixtureSource(), () => pageFrame({ title: own, path: '/about/' }));
  expect(frame.title).toBe(title);
});
