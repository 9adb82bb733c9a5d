import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

/** A milestone that is still to come has no day on which it was done. */
export function doneIsDone({ stage, completedOn }: Part): FieldProblem[] {
  if (!completedOn || (stage !== 'planned' && stage !== 'under way')) return [];
  const message = `The stage is “${stage}”, so there is no day yet on which it was done. Empty this field, or choose the stage “done”.`;
  return [{ path: ['completedOn'], message }];
}
