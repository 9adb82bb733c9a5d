import { expect, test } from 'vitest';
import { withoutFormer } from './former-addresses.ts';

test.each([
  ['/what-next/', '/progress/'],
  ['/what-next/#milestone-a1', '/progress/#milestone-a1'],
  ['/what-next/?from=letter#top', '/progress/?from=letter#top'],
  ['/what-next/feed.atom', '/progress/feed.atom'],
  ['/what-next/else/', '/what-next/else/'],
  ['https://example.org/what-next/', 'https://example.org/what-next/'],
  ['#what-next', '#what-next'],
])('a link to %s leads to %s', (url, now) => {
  expect(withoutFormer(url)).toBe(now);
});
