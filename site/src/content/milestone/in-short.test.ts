import { describe, expect, it } from 'vitest';
import { inShort } from './in-short.ts';
import { stageData, type MilestoneData } from './milestone-data.ts';

const on = (machine: string) => ({ words: `the day ${machine}`, machine });
const step = (id: string, stage: MilestoneData['stage']['key'], more: Partial<MilestoneData> = {}): MilestoneData => ({
  id,
  title: `Step ${id}`,
  summary: 'What it is.',
  stage: stageData(stage),
  when: undefined,
  late: undefined,
  updates: [],
  evidence: [],
  ...more,
});
const update = (day: string) => ({ date: on(day), stage: stageData('under_way'), text: `News of ${day}.` });

describe('all steps in short', () => {
  it('count them and name each that is late or has changed, once', () => {
    const steps = [
      step('a', 'done'),
      step('b', 'under_way', { late: on('2026-09-30') }),
      step('c', 'changed', { when: { label: 'Expected', date: on('2027-03-01') } }),
      step('d', 'changed', { late: on('2026-01-01') }),
    ];
    expect(inShort(steps)).toMatchObject({
      progress: { words: '4 steps: 1 done, 1 under way (1 late), 2 with a changed plan (1 late)' },
      offCourse: [
        { id: 'b', words: 'Late. We said the day 2026-09-30.' },
        { id: 'c', words: 'Plan changed. Expected the day 2027-03-01.' },
        { id: 'd', words: 'Plan changed. Late. We said the day 2026-01-01.' },
      ],
    });
  });

  it('tell the three newest updates on any of them', () => {
    const steps = [
      step('a', 'done', { updates: [update('2026-11-02'), update('2026-01-01')] }),
      step('b', 'under_way', { updates: [update('2026-11-03'), update('2026-11-01')] }),
    ];
    expect(inShort(steps)?.news.map(({ id, text }) => [id, text])).toEqual([
      ['b', 'News of 2026-11-03.'],
      ['a', 'News of 2026-11-02.'],
      ['b', 'News of 2026-11-01.'],
    ]);
  });

  it('are not there where there are none', () => {
    expect(inShort([])).toBeUndefined();
  });
});
