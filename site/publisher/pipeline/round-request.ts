import type { RoundOptions } from './round.ts';

/** What a round is asked for. */
export type RoundRequest = Pick<RoundOptions, 'full' | 'force' | 'resume' | 'again'> & {
  /** Also clears up thoroughly, when the round has ended. */
  readonly tidy?: boolean;
};

/** One round for all that was asked for. */
export function together(asked: readonly RoundRequest[]): RoundRequest {
  const again = asked.flatMap((request) => (request.again ? [request.again] : []));
  return {
    full: asked.some(({ full }) => full),
    force: asked.some(({ force }) => force),
    resume: asked.some(({ resume }) => resume),
    tidy: asked.some(({ tidy }) => tidy),
    // Nothing to read again is another thing than no comparison: after one, some pages are looked at.
    ...(again.length > 0 && { again: again.flat() }),
  };
}
