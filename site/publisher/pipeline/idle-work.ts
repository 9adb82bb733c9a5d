import { setImmediate } from 'node:timers/promises';
import { endWhereDamaged, errorMessage } from '../process/error-message.ts';
import type { Log } from '../process/log.ts';
import type { Pipeline } from './pipeline.ts';
import type { StatusBoard } from './status.ts';

/** What is done while nobody asks for anything. */
export interface IdleParts {
  readonly releases: Pick<Pipeline['releases'], 'live' | 'catchUp'>;
  readonly drawCards: Pipeline['drawCards'];
}

/** Does what can wait until it is interrupted; another time it goes on. */
export type IdleWork = (interrupt: AbortSignal) => Promise<void>;

/**
 * Does ahead what the next release needs, once after each: without it, an edit of one page that follows an edit of every page
 * waits for all of them. And draws the share cards of pages that went live without them.
 * @param board Told of a release that was made of share cards.
 */
export function idleWork({ releases, drawCards }: IdleParts, log: Log, board: Pick<StatusBoard, 'tell'>): IdleWork {
  /** Also where it failed: what is wrong with the disk is told again with the next release, and does not go away by trying. */
  let doneAfter: number | undefined;
  const catchUp = async (interrupt: AbortSignal) => {
    while (!interrupt.aborted && releases.catchUp()) await setImmediate();
  };
  const draw = async (interrupt: AbortSignal) => {
    const drawn = interrupt.aborted ? 0 : await drawCards(interrupt);
    if (drawn === 0) return;
    const release = releases.live()?.number;
    log('info', 'drew pictures for sharing', { drawn, release });
    board.tell({ release });
  };
  return async (interrupt) => {
    if (releases.live()?.number === doneAfter) return;
    try {
      await catchUp(interrupt);
      await draw(interrupt);
      await catchUp(interrupt);
      if (interrupt.aborted) return;
    } catch (error) {
      endWhereDamaged(error);
      log('warn', 'what can wait was not done', { reason: errorMessage(error) });
    }
    doneAfter = releases.live()?.number;
  };
}
