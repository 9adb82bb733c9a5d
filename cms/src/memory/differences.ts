import { diffWordsWithSpace } from 'diff';

/** A stretch of a text, and whether it is in this one of two texts alone. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Two texts side by side. */
export interface Differences {
  readonly then: readonly Piece[];
  readonly now: readonly Piece[];
}

/** Texts that differ in more places than this are shown as different from beginning to end: nobody reads that many marks. */
const MOST_EDITS = 2000;

/** Compares two texts word by word. */
export function differences(then: string, now: string): Differences {
  const changes = diffWordsWithSpace(then, now, { maxEditLength: MOST_EDITS });
  if (!changes) return { then: whole(then), now: whole(now) };
  const side = (left: 'added' | 'removed') =>
    changes.flatMap((change) =>
      change[left] ? [] : [{ text: change.value, differs: change.added || change.removed }],
    );
  return { then: side('added'), now: side('removed') };
}

const whole = (text: string): Piece[] => (text === '' ? [] : [{ text, differs: true }]);
