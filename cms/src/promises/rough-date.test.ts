import { expect, test } from 'vitest';
import { promisedTime } from './rough-date';

test.each([
  [{ on: '2026-06-30', precision: 'day' }, '30 June 2026'],
  [{ on: '2026-06-30', precision: 'month' }, 'June 2026'],
  [{ on: '2026-06-30', precision: 'quarter' }, 'April to June 2026'],
  [{ on: '2026-12-31', precision: 'quarter' }, 'October to December 2026'],
  [{ on: '2026-06-30', precision: 'year' }, '2026'],
  [{ on: 'soon', precision: 'day' }, undefined],
  [{ on: null }, undefined],
  [null, undefined],
])('%j promises %s', (value, words) => {
  expect(promisedTime(value)).toBe(words);
});
