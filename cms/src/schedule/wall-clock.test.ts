import { describe, expect, test } from 'vitest';
import { momentInWords, momentOf, wallClock, whichOfTwo } from './wall-clock';

const inUtc = (day: string, time: string, zone?: string): string => {
  const moment = momentOf(day, time, zone);
  switch (moment.kind) {
    case 'once':
      return moment.instant.toISOString();
    case 'twice':
      return `${moment.first.toISOString()} or ${moment.second.toISOString()}`;
    case 'never':
      return `never, ${moment.instead} instead`;
    case 'unreadable':
      return 'unreadable';
  }
};

test.each([
  // The clocks of London go forward at 01:00 on 28 March 2027 …
  ['2027-03-28', '00:59', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28', '00:59:59', '2027-03-28T00:59:59.000Z'],
  ['2027-03-28', '01:00', 'never, 02:00 instead'],
  ['2027-03-28', '01:30', 'never, 02:30 instead'],
  ['2027-03-28', '01:59:59', 'never, 02:59:59 instead'],
  ['2027-03-28', '02:00', '2027-03-28T01:00:00.000Z'],
  // … and back at 02:00 on 31 October 2027.
  ['2027-10-31', '00:59', '2027-10-30T23:59:00.000Z'],
  ['2027-10-31', '01:00', '2027-10-31T00:00:00.000Z or 2027-10-31T01:00:00.000Z'],
  ['2027-10-31', '01:59', '2027-10-31T00:59:00.000Z or 2027-10-31T01:59:00.000Z'],
  ['2027-10-31', '02:00', '2027-10-31T02:00:00.000Z'],
  ['2026-12-24', '09:00', '2026-12-24T09:00:00.000Z'],
  ['2027-06-24', '09:00', '2027-06-24T08:00:00.000Z'],
  ['2028-02-29', '00:00', '2028-02-29T00:00:00.000Z'],
])('%s %s on the clocks of the site is %s', (day, time, expected) => expect(inUtc(day, time)).toBe(expected));

test.each([
  ['Pacific/Kiritimati', '2027-06-24', '09:00', '2027-06-23T19:00:00.000Z'],
  ['America/St_Johns', '2027-03-14', '02:30', 'never, 03:30 instead'],
  ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00.000Z or 2027-04-03T15:15:00.000Z'],
])('elsewhere too: in %s, %s %s is %s', (zone, day, time, expected) => expect(inUtc(day, time, zone)).toBe(expected));

test.each([
  ['2027-02-29', '09:00'],
  ['2027-13-01', '09:00'],
  ['2027-1-1', '09:00'],
  ['2027-01-01', '24:00'],
  ['2027-01-01', '9:00'],
  ['2027-01-01', ''],
  ['', '09:00'],
])('“%s” “%s” is no day with a time', (day, time) => expect(inUtc(day, time)).toBe('unreadable'));

describe('an instant', () => {
  test.each([
    ['2027-03-28T00:59:59Z', '2027-03-28', '00:59:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '02:00:00'],
    ['2027-10-31T00:30:00Z', '2027-10-31', '01:30:00'],
    ['2027-10-31T01:30:00Z', '2027-10-31', '01:30:00'],
    ['2027-06-30T23:30:00Z', '2027-07-01', '00:30:00'],
  ])('%s is %s %s on the clocks of the site', (instant, day, time) =>
    expect(wallClock(new Date(instant))).toEqual({ day, time }),
  );

  test.each([
    ['2027-10-30T23:59:59Z', undefined],
    ['2027-10-31T00:00:00Z', 'first'],
    ['2027-10-31T00:59:59.900Z', 'first'],
    ['2027-10-31T01:00:00Z', 'second'],
    ['2027-10-31T01:59:59Z', 'second'],
    ['2027-10-31T02:00:00Z', undefined],
  ])('%s is the %s of two', (instant, which) => expect(whichOfTwo(new Date(instant))).toBe(which));

  test.each([
    ['2027-06-30T23:30:00Z', 'Thursday 1 July 2027 at 00:30'],
    ['2027-01-04T07:00:05Z', 'Monday 4 January 2027 at 07:00:05'],
    ['2027-10-31T00:30:00Z', 'Sunday 31 October 2027 at 01:30, before the clocks go back'],
    ['2027-10-31T01:30:00Z', 'Sunday 31 October 2027 at 01:30, after the clocks go back'],
  ])('%s is told as “%s”', (instant, words) => expect(momentInWords(new Date(instant))).toBe(words));
});
