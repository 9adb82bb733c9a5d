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

/** Does what can wait, for as long as it is told that nobody asks for anything else; another time it goes on. */
export type IdleWork = (isFree: () => boolean) => Promise<void>;

/**
 * Draws the share cards of pages that went live without them; then does ahead what the next release needs, once after each: without it, an
 * edit of one page that follows an edit of every page waits for all of them.
 * @param board Told of a release that was made of share cards.
 */
export function idleWork({ releases, drawCards }: IdleParts, log: Log, board: Pick<StatusBoard, 'tell'>): IdleWork {
  /** Also where it failed: what is wrong with the disk is told again with the next release, and does not go away by trying. */
  let doneAfter: number | undefined;
  return async (isFree) => {
    if (releases.live()?.number === doneAfter) return;
    try {
      const drawn = await drawCards(isFree);
      if (drawn > 0) {
        const release = releases.live()?.number;
        log('info', 'drew pictures for sharing', { drawn, release });
        board.tell({ release });
      }
      while (isFree() && releases.catchUp()) await setImmediate();
      if (!isFree()) return;
    } catch (error) {
      endWhereDamaged(error);
      log('warn', 'what can wait was not done', { reason: errorMessage(error) });
    }
    doneAfter = releases.live()?.number;
  };
}
