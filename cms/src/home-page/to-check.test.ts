import { expect, test } from 'vitest';
import { lastDay } from './to-check';

test('what is due is looked for 30 days ahead, over the end of a year too', () => {
  expect(lastDay(new Date('2026-11-29T23:00:00Z'))).toBe('2026-12-29');
  expect(lastDay(new Date('2026-12-05T00:00:00Z'))).toBe('2027-01-04');
});
