import { describe, expect, it } from 'vitest';
import {
  byEnd,
  dayInWords,
  hasPassed,
  inWords,
  lastDayOf,
  machineDate,
  monthInWords,
  type Precision,
} from './dates.ts';

const cases: readonly [on: string, Precision, words: string, machine: string | undefined, last: string][] = [
  ['2026-11-04', 'day', '4 November 2026', '2026-11-04', '2026-11-04'],
  ['2026-02-01', 'month', 'February 2026', '2026-02', '2026-02-28'],
  ['2028-02-15', 'month', 'February 2028', '2028-02', '2028-02-29'],
  ['2026-10-01', 'quarter', 'October to December 2026', undefined, '2026-12-31'],
  ['2026-05-20', 'quarter', 'April to June 2026', undefined, '2026-06-30'],
  ['2027-01-01', 'year', '2027', '2027', '2027-12-31'],
];

describe('a date that may be only roughly known', () => {
  it.each(cases)('%s, known to the %s, is “%s”', (on, precision, words, machine, last) => {
    expect(inWords({ on, precision })).toBe(words);
    expect(machineDate({ on, precision })).toBe(machine);
    expect(lastDayOf({ on, precision })).toBe(last);
  });

  it('has passed only when its whole period has', () => {
    const december = { on: '2026-12-01', precision: 'month' } as const;
    expect(hasPassed(december, '2026-12-31')).toBe(false);
    expect(hasPassed(december, '2027-01-01')).toBe(true);
  });

  it('comes after what is sure to be before its end, and after what is known more exactly', () => {
    const year = { on: '2027-01-01', precision: 'year' } as const;
    const spring = { on: '2027-04-01', precision: 'quarter' } as const;
    const december = { on: '2027-12-01', precision: 'month' } as const;
    expect([year, december, spring].sort(byEnd)).toEqual([spring, december, year]);
  });

  it('takes the day out of a moment', () => {
    expect(dayInWords('2026-03-01T23:30:00.000Z')).toBe('1 March 2026');
    expect(monthInWords('2026-03-01')).toBe('March 2026');
  });

  it('says what it expected where it is no date', () => {
    expect(() => dayInWords('soon')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Expected a date such as 2026-11-24, found “soon”.]`,
    );
    expect(() => dayInWords('2026-13-01')).toThrow('found “2026-13-01”');
  });
});
