import { expect, it } from 'vitest';
import { daysLeft } from './days-left';

const NOW = Date.parse('2026-11-30T12:00:00Z');

it.each([
  ['2026-12-30T12:00:00Z', '30 days are left.'],
  ['2026-12-02T11:00:00Z', '2 days are left.'],
  ['2026-12-01T12:00:00Z', 'One day is left.'],
  ['2026-11-30T12:00:01Z', 'One day is left.'],
  ['2026-11-30T12:00:00Z', 'It is about to be erased.'],
  ['2026-11-01T12:00:00Z', 'It is about to be erased.'],
])('until %s: %s', (until, words) => {
  expect(daysLeft(until, NOW)).toBe(words);
});
