import { describe, expect, it } from 'vitest';
import { changesUpTo, type ChangeData } from './changes.ts';
import { stageData, type MilestoneData } from './milestone-data.ts';
import { dayMoment } from './moment.ts';

const promise = (title: string, updates: readonly string[], moved?: string) =>
  ({
    title,
    href: `/progress/${title}/`,
    updates: updates.map((day) => ({ date: dayMoment(day), stage: stageData('under_way'), text: `News of ${day}.` })),
    moves:
      moved === undefined
        ? []
        : [
            {
              date: dayMoment(moved),
              from: { words: '2025', machine: '2025' },
              to: { words: '2027', machine: '2027' },
              reason: 'Pay.',
            },
          ],
  }) as unknown as MilestoneData;

const days = (changes: readonly ChangeData[]) => changes.map(({ title, date }) => `${title} ${date.machine ?? ''}`);

describe('what has changed', () => {
  const promises = [
    promise('a', ['2026-11-30', '2026-09-01', '2026-08-31', '2026-03-01', '2026-02-28']),
    promise('b', ['2025-06-01'], '2026-10-05'),
  ];

  it('is told newest first: of the last 90 days, since spring, and before; nothing twice', () => {
    const { recent, spring, earlier } = changesUpTo(promises, '2026-11-30');
    expect([recent.since.words, spring.since.words]).toEqual(['1 September 2026', '1 March 2026']);
    expect(days(recent.changes)).toEqual(['a 2026-11-30', 'b 2026-10-05', 'a 2026-09-01']);
    expect(days(spring.changes)).toEqual(['a 2026-08-31', 'a 2026-03-01']);
    expect(days(earlier)).toEqual(['a 2026-02-28', 'b 2025-06-01']);
  });

  it('says of a date that moved from where to where, and why', () => {
    expect(changesUpTo(promises, '2026-11-30').recent.changes[1]).toMatchObject({
      move: 'Moved from 2025 to 2027.',
      text: 'Pay.',
      stage: undefined,
    });
  });

  it.each([
    ['2027-04-15', '2026-03-01'],
    ['2027-05-30', '2026-03-01'],
    ['2027-05-31', '2027-03-01'],
    ['2028-03-01', '2027-03-01'],
  ])('counts spring, on %s, from %s: a spring of its own, before the last 90 days', (today, since) => {
    expect(changesUpTo([], today).spring.since.machine).toBe(since);
  });
});
