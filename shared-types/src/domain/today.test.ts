import { describe, expect, it } from 'vitest';
import { dayIn } from './today.ts';

describe('the day in a time zone', () => {
  it.each([
    ['a winter evening', '2026-01-31T23:59:59.999Z', '2026-01-31'],
    ['midnight in winter', '2026-02-01T00:00:00.000Z', '2026-02-01'],
    ['a summer evening', '2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['midnight in summer, which is 23:00 in UTC', '2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['the night in which summer time begins', '2026-03-29T00:30:00.000Z', '2026-03-29'],
    ['the first evening of summer time', '2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['the last evening of summer time', '2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['the evening after summer time has ended', '2026-10-25T23:30:00.000Z', '2026-10-25'],
    ['New Year', '2027-01-01T00:00:00.000Z', '2027-01-01'],
  ])('is on the site, at %s (%s), %s', (_, instant, day) => {
    expect(dayIn(new Date(instant))).toBe(day);
  });

  it.each([
    ['UTC', '2026-06-30'],
    ['America/New_York', '2026-06-30'],
    ['Pacific/Auckland', '2026-07-01'],
  ])('may be another in %s', (zone, day) => {
    expect(dayIn(new Date('2026-06-30T23:00:00.000Z'), zone)).toBe(day);
  });

  it('is refused where the instant is none', () => {
    expect(() => dayIn(new Date('yesterday'))).toThrow(RangeError);
  });
});
