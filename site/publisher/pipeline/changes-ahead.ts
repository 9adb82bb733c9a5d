import { errorMessage } from '../process/error-message.ts';
import type { LogStatus, Outlook } from './status.ts';
import type { Cursor } from '../store/cursor.ts';
import type { Change } from '../store/change.ts';
import { lookAhead } from '../sync/change-log.ts';
import type { Cms } from '../sync/cms-client.ts';

/** How long a question for the status may take, in milliseconds: somebody waits for the answer. */
const PATIENCE = 2_000;

/** Rows that were not taken in yet and are asked for, so that the status can say so of their entries. */
const AHEAD = 100;

/** What the CMS has beyond what was taken in. */
export interface Ahead extends Outlook {
  /** The last number of its log; undefined where it did not answer. */
  readonly latest: number | undefined;
  /** The rows that were not taken in yet, as far as they were asked for. */
  readonly unseen: readonly Change[];
}

/** As if the CMS had not been asked. */
export const NOTHING_AHEAD: Ahead = { isBehind: false, unanswered: undefined, latest: undefined, unseen: [] };

/**
 * Asks the CMS how far its log goes.
 * @param taken Where the publisher stands, now and when the answer comes.
 * @param told How far the log is looked at as the status has it: a change that was taken in and is being published is not yet.
 */
export async function askAhead(
  ask: Cms['ask'],
  taken: () => Cursor | undefined,
  told: () => LogStatus | undefined,
): Promise<Ahead> {
  const cursor = taken();
  // What was never read is no news: the first reading takes in everything.
  if (!cursor) return NOTHING_AHEAD;
  try {
    const { continuous, head, latest, changes } = await inTime(lookAhead(ask, cursor, AHEAD));
    const now = taken() ?? cursor;
    const hasMoved = now.log !== cursor.log || now.sequence !== cursor.sequence || now.row !== cursor.row;
    const { name, taken: lookedAt } = told() ?? { name: now.log, taken: 0 };
    const isBehind = continuous || hasMoved ? head.log !== name || latest > lookedAt : true;
    const unseen = changes.filter(({ sequence }) => sequence > now.sequence);
    return { isBehind, unanswered: undefined, latest, unseen };
  } catch (error) {
    return { ...NOTHING_AHEAD, unanswered: errorMessage(error) };
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new Error(
          `The CMS did not answer within ${PATIENCE / 1000} seconds. Is it running? The publisher tries again by itself.`,
        ),
      );
    }, PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
