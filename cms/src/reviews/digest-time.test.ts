import { expect, test } from 'vitest';
import { digestDue } from './digest-time';

test.each([
  // The clocks go forward on 28 March 2027 …
  ['2027-03-27T06:59:59Z', undefined],
  ['2027-03-27T07:00:00Z', '2027-03-27'],
  ['2027-03-28T05:59:59Z', undefined],
  ['2027-03-28T06:00:00Z', '2027-03-28'],
  // … and back on 31 October.
  ['2027-10-30T06:00:00Z', '2027-10-30'],
  ['2027-10-31T06:59:59Z', undefined],
  ['2027-10-31T07:00:00Z', '2027-10-31'],
  ['2027-10-31T23:59:59Z', '2027-10-31'],
])('at %s the digest of %s is due', (now, day) => expect(digestDue(new Date(now))).toBe(day));
