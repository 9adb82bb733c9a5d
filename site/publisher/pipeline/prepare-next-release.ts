import { setImmediate } from 'node:timers/promises';
import { errorMessage } from '../process/error-message.ts';
import type { Log } from '../process/log.ts';
import type { Releases } from '../release/releases.ts';

/**
 * Does ahead what the next release needs, once after each release: without it, an edit of one page that follows an edit of
 * every page waits for all of them.
 * @returns Goes on for as long as it is told that nobody asks for anything else, and another time where it stopped.
 */
export function nextReleasePreparer(
  releases: Pick<Releases, 'live' | 'catchUp'>,
  log: Log,
): (isFree: () => boolean) => Promise<void> {
  /** Also where that failed: what is wrong with the disk is told again with the next release, and does not go away by trying. */
  let preparedAfter: number | undefined;
  return async (isFree) => {
    const live = releases.live()?.number;
    if (live === preparedAfter) return;
    try {
      while (releases.catchUp()) {
        await setImmediate();
        if (!isFree()) return;
      }
    } catch (error) {
      log('warn', 'the next release could not be prepared', { reason: errorMessage(error) });
    }
    preparedAfter = live;
  };
}
