import { describe, expect, it } from 'vitest';
import { doneStep, lateStep, looseStep } from './fixtures.ts';
import { byDate, datesOf, updatesOf } from './milestone-data.ts';

describe('a promise', () => {
  it('that is done says on which day, and leaves it to the stage to say what', () => {
    expect(datesOf(doneStep, '2030-01-01')).toEqual({
      when: { label: undefined, date: { words: '23 June 2026', machine: '2026-06-23' } },
      late: undefined,
    });
  });

  it('that is not done says when it is expected, no more exactly than it is known', () => {
    expect(datesOf(lateStep, '2026-09-30')).toEqual({
      when: { label: 'Expected', date: { words: 'July to September 2026', machine: undefined } },
      late: undefined,
    });
  });

  it('is late from the day after its whole period, and is then expected at no other time', () => {
    expect(datesOf(lateStep, '2026-10-01')).toEqual({
      when: undefined,
      late: { words: 'July to September 2026', machine: undefined },
    });
  });

  it('that has no date is never late', () => {
    expect(datesOf(looseStep, '2030-01-01')).toEqual({ when: undefined, late: undefined });
  });

  it('tells its newest update first', () => {
    expect(updatesOf(doneStep.updates).map(({ date }) => date.words)).toEqual(['23 June 2026', '12 May 2026']);
  });

  it('stands in the order of dates, a rough one by its end, without a date last', () => {
    const someday = { ...looseStep, expectedOn: { on: '2026-01-01', precision: 'year' } } as const;
    expect(byDate([looseStep, someday, lateStep, doneStep])).toEqual([doneStep, lateStep, someday, looseStep]);
  });
});
