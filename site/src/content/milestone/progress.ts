import type { MilestoneData } from './milestone-data.ts';

type Stage = MilestoneData['stage']['key'];

/** How far an action is, counted in steps. */
export interface ProgressData {
  readonly total: number;
  readonly done: number;
  readonly underWay: number;
  /** Every step once: `3 steps: 1 done, 2 under way (1 late)`. */
  readonly words: string;
}

/** What follows a number of steps, in the order in which they are told. */
const COUNTED: readonly (readonly [Stage, words: string])[] = [
  ['done', 'done'],
  ['under_way', 'under way'],
  ['changed', 'with a changed plan'],
  ['planned', 'planned'],
];

/** Counts the steps; undefined where there are none. */
export function progressOf(steps: readonly Pick<MilestoneData, 'stage' | 'late'>[]): ProgressData | undefined {
  const total = steps.length;
  if (total === 0) return undefined;
  const at = (stage: Stage) => steps.filter(({ stage: { key } }) => key === stage);
  const counts = COUNTED.flatMap(([stage, words]) => {
    const found = at(stage);
    const late = found.filter((step) => step.late).length;
    return found.length === 0 ? [] : [`${found.length} ${words}${late > 0 ? ` (${late} late)` : ''}`];
  });
  return {
    total,
    done: at('done').length,
    underWay: at('under_way').length,
    words: `${total} ${total === 1 ? 'step' : 'steps'}: ${counts.join(', ')}`,
  };
}
