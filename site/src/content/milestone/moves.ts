import { dayMoment, moment, type Moment } from './moment.ts';
import type { Milestone } from './milestone.ts';

/** How the date of a promise moved. */
export interface MoveData {
  /** Tells it from the other moves of its promise, for good: moves are never rewritten. */
  readonly id: string;
  /** The day on which it was decided. */
  readonly date: Moment;
  readonly from: Moment;
  /** Where to; undefined where no date is expected any more. */
  readonly to: Moment | undefined;
  readonly reason: string;
}

/** Each move of a promise's date, the newest first: what was promised before the next move is what it moved to. */
export function movesOf({ moves, expectedOn }: Pick<Milestone, 'moves' | 'expectedOn'>): readonly MoveData[] {
  const inOrder = moves.toSorted((a, b) => a.movedOn.localeCompare(b.movedOn));
  return inOrder
    .map(({ earlier, movedOn, reason }, index) => {
      const next = inOrder[index + 1]?.earlier ?? expectedOn;
      return {
        id: `${movedOn}/${earlier.on}/${earlier.precision}`,
        date: dayMoment(movedOn),
        from: moment(earlier),
        to: next ? moment(next) : undefined,
        reason,
      };
    })
    .toReversed();
}

/** What was promised first; undefined where it has not moved since. */
export const firstPromised = (moves: readonly MoveData[]): Moment | undefined => moves.at(-1)?.from;
