import type { MilestoneData } from './milestone-data.ts';
import { messages } from '../../messages/messages.ts';

type Stage = MilestoneData['stage']['key'];

/** How far an action is, counted in steps. */
export interface ProgressData {
  readonly total: number;
  readonly done: number;
  readonly underWay: number;
  /** Every step once: `3 steps: 1 done, 2 under way (1 late)`. */
  readonly words: string;
}

/** The stages in the order in which their steps are counted. */
const COUNTED = ['done', 'under_way', 'changed', 'planned'] as const satisfies readonly Stage[];

/** Counts the steps; undefined where there are none. */
export function progressOf(steps: readonly Pick<MilestoneData, 'stage' | 'late'>[]): ProgressData | undefined {
  const total = steps.length;
  if (total === 0) return undefined;
  const at = (stage: Stage) => steps.filter(({ stage: { key } }) => key === stage);
  const counts = COUNTED.map((stage) => {
    const found = at(stage);
    return { stage, count: found.length, late: found.filter((step) => step.late).length };
  });
  return {
    total,
    done: at('done').length,
    underWay: at('under_way').length,
    words: messages.milestones.progress(
      total,
      counts.filter(({ count }) => count > 0),
    ),
  };
}
