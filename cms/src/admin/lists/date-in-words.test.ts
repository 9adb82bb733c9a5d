import { expect, test } from 'vitest';
import { dateInWords } from './date-in-words';

test.each([
  ['2026-11-29', false, 'en-GB', '29 Nov 2026'],
  ['2026-11-29', false, 'en', '29 Nov 2026'],
  ['2026-11-29', false, '', '29 Nov 2026'],
  ['2026-11-29', false, 'de', '29.11.2026'],
  [new Date(2026, 10, 29, 17, 19).toISOString(), true, 'en-GB', '29 Nov 2026, 17:19'],
  [null, true, 'en-GB', '-'],
  ['nonsense', true, 'en-GB', '-'],
])('%j, with its time %s, in “%s” is “%s”', (value, withTime, language, words) => {
  expect(dateInWords(value, withTime, language)).toBe(words);
});
