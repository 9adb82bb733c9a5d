import { describe, expect, it } from 'vitest';
import { inShort } from './in-short.ts';
import { stageData, type MilestoneData } from './milestone-data.ts';

const on = (machine: string) => ({ words: `the day ${machine}`, machine });
const promiseOf = (
  id: string,
  stage: MilestoneData['stage']['key'],
  more: Partial<MilestoneData> = {},
): MilestoneData => ({
  id,
  title: `Promise ${id}`,
  href: `/progress/${id}/`,
  name: 'Promise 1',
  summary: 'What it is.',
  stage: stageData(stage),
  when: undefined,
  late: undefined,
  first: undefined,
  moves: [],
  owner: undefined,
  updates: [],
  evidence: [],
  ...more,
});

describe('all promises in short', () => {
  it('count them and name each that is late, has moved or has changed, once', () => {
    const promises = [
      promiseOf('a', 'done'),
      promiseOf('b', 'under_way', { late: on('2026-09-30') }),
      promiseOf('c', 'changed', { when: { label: 'Expected', date: on('2027-03-01') } }),
      promiseOf('d', 'changed', { late: on('2026-01-01') }),
      promiseOf('e', 'planned', { first: on('2026-05-01'), when: { label: 'Expected', date: on('2027-05-01') } }),
      promiseOf('f', 'done', { first: on('2026-05-01') }),
    ];
    expect(inShort(promises)).toMatchObject({
      progress: { words: '6 promises: 2 done, 1 under way (1 late), 2 with a changed plan (1 late), 1 planned' },
      offCourse: [
        { href: '/progress/b/', words: 'Late: was due the day 2026-09-30.' },
        { href: '/progress/c/', words: 'Plan changed. Expected the day 2027-03-01.' },
        { href: '/progress/d/', words: 'Plan changed. Late: was due the day 2026-01-01.' },
        { href: '/progress/e/', words: 'First promised for the day 2026-05-01. Expected the day 2027-05-01.' },
      ],
    });
  });

  it('are not there where there are none', () => {
    expect(inShort([])).toBeUndefined();
  });
});
