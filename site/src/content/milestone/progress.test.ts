import { describe, expect, it } from 'vitest';
import { progressOf } from './progress.ts';

const step = (key: 'done' | 'under_way' | 'planned' | 'changed', said?: string) => ({
  stage: { key, name: key },
  late: said === undefined ? undefined : { words: said, machine: undefined },
});

describe('how far promises are', () => {
  it('tells every promise once, and of those at a stage how many are late', () => {
    expect(progressOf([step('done'), step('under_way', '2025'), step('under_way')])).toEqual({
      total: 3,
      done: 1,
      words: '3 promises: 1 done, 2 under way (1 late)',
      standings: [
        { standing: 'done', name: 'Done', count: 1 },
        { standing: 'late', name: 'Late', count: 1 },
        { standing: 'under_way', name: 'Under way', count: 1 },
      ],
    });
  });

  it('leaves out no stage where a promise is', () => {
    expect(progressOf([step('planned', '2025'), step('changed'), step('under_way')])?.words).toBe(
      '3 promises: 1 under way, 1 with a changed plan, 1 planned (1 late)',
    );
    expect(progressOf([step('done')])?.words).toBe('1 promise: 1 done');
  });

  it('is not said where there are no promises', () => {
    expect(progressOf([])).toBeUndefined();
  });
});
