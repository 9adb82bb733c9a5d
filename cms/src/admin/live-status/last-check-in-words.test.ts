import { expect, test } from 'vitest';
import { lastCheckInWords } from './last-check-in-words';

const began = new Date(2026, 10, 29, 3, 0, 0).toISOString();
const page = (faults: number) => ({
  address: 'https://a.example/',
  faults: Array.from({ length: faults }, () => ({ message: 'A link has no words.' })),
});

test.each([
  [[2], false, 'The last check of every page (29 November 2026) found 2 faults on this page.'],
  [[0, 1], false, 'The last check of every page (29 November 2026) found 1 fault on its pages.'],
  [
    [1],
    true,
    'The last check of every page (29 November 2026) found 1 fault on this page. This was published since, so look whether it is still there.',
  ],
  [[0], false, 'The last check of every page (29 November 2026) found no faults on this page.'],
  [[0], true, undefined],
])('faults %j, published since %s: “%s”', (faults, isOlder, words) => {
  expect(lastCheckInWords({ began, isOlder, pages: faults.map(page) })).toBe(words);
});
