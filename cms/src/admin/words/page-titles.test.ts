import { expect, test } from 'vitest';
import { withOurName } from './page-titles';

test.each([
  ['User profile | Strapi', 'User profile | Waymark'],
  ['What is | Strapi | Strapi', 'What is | Strapi | Waymark'],
  ['Strapi Admin', 'Strapi Admin'],
  ['User profile | Waymark', 'User profile | Waymark'],
])('%s becomes %s', (title, expected) => {
  expect(withOurName(title)).toBe(expected);
});
