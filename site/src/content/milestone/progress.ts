import type { MilestoneData } from './milestone-data.ts';
import { messages } from '../../messages/messages.ts';

type Stage = MilestoneData['stage']['key'];

/** How a promise stands at a glance: at its stage, or late, whatever that is. */
export type Standing = Stage | 'late';

/** How many promises stand in one way. */
export interface StandingCount {
  readonly standing: Standing;
  readonly name: string;
  readonly count: number;
}

/** How far promises are. */
export interface ProgressData {
  readonly total: number;
  readonly done: number;
  /** Every promise once: `3 promises: 1 done, 2 under way (1 late)`. */
  readonly words: string;
  /** Every promise once, by how it stands; without what none is. */
  readonly standings: readonly StandingCount[];
}

/** The stages in the order in which their promises are counted. */
const COUNTED = ['done', 'under_way', 'changed', 'planned'] as const satisfies readonly Stage[];

const STANDINGS = ['done', 'late', 'under_way', 'changed', 'planned'] as const satisfies readonly Standing[];

type Counted = Pick<MilestoneData, 'stage' | 'late'>;

/** How a promise stands at a glance. */
export const standingOf = ({ stage, late }: Counted): Standing => (late ? 'late' : stage.key);

/** Counts promises; undefined where there are none. */
export function progressOf(promises: readonly Counted[]): ProgressData | undefined {
  const total = promises.length;
  if (total === 0) return undefined;
  const counts = COUNTED.map((stage) => {
    const found = promises.filter(({ stage: { key } }) => key === stage);
    return { stage, count: found.length, late: found.filter(({ late }) => late).length };
  });
  const standings = STANDINGS.map((standing) => ({
    standing,
    name: messages.milestones.standings[standing],
    count: promises.filter((promise) => standingOf(promise) === standing).length,
  }));
  return {
    total,
    done: counts[0]?.count ?? 0,
    words: messages.milestones.progress(
      total,
      counts.filter(({ count }) => count > 0),
    ),
    standings: standings.filter(({ count }) => count > 0),
  };
}
