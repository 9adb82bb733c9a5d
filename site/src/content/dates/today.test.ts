import { expect, it } from 'vitest';
import { today } from './today.ts';

const lateAtNight = new Date('2026-11-24T23:59:59Z');

it('is the day that the setting names', () => {
  expect(today({ WAYMARK_TODAY: '2027-02-03' }, lateAtNight)).toBe('2027-02-03');
});

it('is the machine’s day where nothing is set', () => {
  expect(today({}, lateAtNight)).toBe('2026-11-24');
  expect(today({ WAYMARK_TODAY: '' }, lateAtNight)).toBe('2026-11-24');
});

it('refuses what is no day', () => {
  expect(() => today({ WAYMARK_TODAY: 'tomorrow' }, lateAtNight)).toThrow(
    'expected a day such as 2026-11-24, found “tomorrow”',
  );
});
