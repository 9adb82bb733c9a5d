import type { MilestoneData } from './milestone-data.ts';

/** How far an action is, counted in steps. */
export interface ProgressData {
  readonly done: number;
  readonly total: number;
  /** `2 of 5 steps done, 1 under way`. */
  readonly words: string;
}

/** Counts the steps; undefined where there are none. */
export function progressOf(steps: readonly Pick<MilestoneData, 'stage' | 'overdue'>[]): ProgressData | undefined {
  const total = steps.length;
  if (total === 0) return undefined;
  const count = (stage: string) => steps.filter(({ stage: { key } }) => key === stage).length;
  const done = count('done');
  const late = steps.filter(({ overdue }) => overdue !== undefined).length;
  const parts = [
    `${done} of ${total} ${total === 1 ? 'step' : 'steps'} done`,
    ...(count('under_way') > 0 ? [`${count('under_way')} under way`] : []),
    ...(late > 0 ? [`${late} later than planned`] : []),
  ];
  return { done, total, words: parts.join(', ') };
}
