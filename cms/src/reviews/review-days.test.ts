import { expect, test } from 'vitest';
import { nextReview } from './review-days';

test.each([
  ['api::page.page', '2026-11-30T12:00:00Z', '2027-11-30'],
  ['api::report.report', '2026-11-30T12:00:00Z', '2028-11-30'],
  // 29 February comes every fourth year.
  ['api::page.page', '2028-02-29T12:00:00Z', '2029-02-28'],
  // In summer a day of London begins an hour before the one of UTC.
  ['api::page.page', '2027-06-30T23:30:00Z', '2028-07-01'],
  ['api::page.page', '2027-10-31T00:30:00Z', '2028-10-31'],
] as const)('a %s that is right at %s is due on %s', (type, now, due) =>
  expect(nextReview(type, new Date(now))).toBe(due),
);
