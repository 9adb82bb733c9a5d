import type { RoundOptions } from './pipeline.ts';

/** What a round is asked for. */
export type RoundRequest = Pick<RoundOptions, 'full' | 'force' | 'resume' | 'again'> & {
  /** Also clears up thoroughly, when the round has ended. */
  readonly tidy?: boolean;
};

/** One round for all that was asked for. */
export function together(asked: readonly RoundRequest[]): RoundRequest {
  return {
    full: asked.some(({ full }) => full),
    force: asked.some(({ force }) => force),
    resume: asked.some(({ resume }) => resume),
    tidy: asked.some(({ tidy }) => tidy),
    again: asked.flatMap(({ again }) => again ?? []),
  };
}
