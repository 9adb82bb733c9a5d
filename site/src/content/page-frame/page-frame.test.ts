import { expect, it } from 'vitest';
import { currentFor } from './page-frame.ts';

it.each([
  ['/principles/', '/principles/', 'page'],
  ['/principles/', '/principles/peer-support/', 'true'],
  ['/', '/principles/', undefined],
  ['/', '/', 'page'],
  ['/prin', '/principles/', undefined],
])('a navigation link to %s is, on %s, current: %s', (href, path, current) => {
  expect(currentFor(href, path)).toBe(current);
});
