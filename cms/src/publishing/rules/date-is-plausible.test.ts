import { expect, test } from 'vitest';
import { dateIsPlausible } from './date-is-plausible';

test.each([
  ['date', '2026-11-28', 0],
  ['date', '1900-01-01', 0],
  ['date', null, 0],
  ['date', '0026-11-28', 1],
  ['date', '9999-12-31', 1],
  ['datetime', '2126-01-01T12:00:00.000Z', 1],
  ['datetime', '2026-01-01T12:00:00.000Z', 0],
  ['string', '0026-11-28', 0],
] as const)('a %s of %j has %i problems', (type, value, count) => {
  expect(dateIsPlausible({ path: ['on'], attribute: { type }, value })).toHaveLength(count);
});
