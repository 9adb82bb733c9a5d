import { describe, expect, it } from 'vitest';
import { doneStep, lateStep, looseStep } from './fixtures.ts';
import { byDate, overdueOf, updatesOf, whenOf } from './milestone-data.ts';
import { progressOf } from './progress.ts';

describe('a step', () => {
  it('that is done says on which day', () => {
    expect(whenOf(doneStep)).toEqual({ label: 'Done on', date: { words: '23 June 2026', machine: '2026-06-23' } });
  });

  it('that is not done says when it is expected, no more exactly than it is known', () => {
    expect(whenOf(lateStep)).toEqual({
      label: 'Expected',
      date: { words: 'July to September 2026', machine: undefined },
    });
  });

  it('is late from the day after its whole period', () => {
    expect(overdueOf(lateStep, '2026-09-30')).toBeUndefined();
    expect(overdueOf(lateStep, '2026-10-01')).toBe(
      'This is later than we said it would be. We expected it by the end of September 2026.',
    );
  });

  it('that is done, or has no date, is never late', () => {
    expect(overdueOf(doneStep, '2030-01-01')).toBeUndefined();
    expect(overdueOf(looseStep, '2030-01-01')).toBeUndefined();
  });

  it('tells its newest update first', () => {
    expect(updatesOf(doneStep.updates).map(({ date }) => date.words)).toEqual(['23 June 2026', '12 May 2026']);
  });

  it('stands in the order of dates, without a date last', () => {
    expect(byDate([looseStep, lateStep, doneStep])).toEqual([doneStep, lateStep, looseStep]);
  });
});

describe('how far an action is', () => {
  const step = (key: 'done' | 'under_way' | 'planned', overdue?: string) =>
    ({ stage: { key, name: key }, overdue }) as const;

  it('is counted in steps', () => {
    expect(progressOf([step('done'), step('under_way', 'late'), step('planned')])).toEqual({
      done: 1,
      total: 3,
      words: '1 of 3 steps done, 1 under way, 1 later than planned',
    });
  });

  it('is not said where there are no steps', () => {
    expect(progressOf([])).toBeUndefined();
  });
});
