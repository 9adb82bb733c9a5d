import { expect, test } from 'vitest';
import { summary } from './bulk-publish';

test.each([
  [3, ['“Tea”: It has no captions.'], '2 of 3 were published.\n“Tea”: It has no captions.'],
  [2, ['“Tea”: No.'], '1 of 2 was published.\n“Tea”: No.'],
  [1, ['“Tea”: No.'], 'None was published.\n“Tea”: No.'],
])('of %i entries with the problems %j it says %j', (all, problems, said) => {
  expect(summary(all, problems)).toBe(said);
});
