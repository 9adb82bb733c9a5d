import type { Log } from '../process/log.ts';
import type { Report } from '../decide/problem.ts';
import type { Round } from './round.ts';

/** Entries that are told of one round. */
export const TOLD = 100;

/**
 * Tells in the log what a round did. Nothing that an editor wrote stands in it, not even a title: a log is kept, and copied, longer than
 * some of it may be shown. The status tells it in words.
 * @param release The number of the live one.
 */
export function logRound(log: Log, round: Round, release: number | undefined): void {
  logPublish(log, round);
  for (const { type, id, happened, at } of round.live.slice(0, TOLD))
    log('info', 'live', { type, id, happened, ms: Math.max(0, Date.now() - at), release });
  if (round.forgotten !== undefined) log('info', 'forgot', { entries: round.forgotten, release });
}

function logPublish(log: Log, { sync, publish, problems }: Round): void {
  if (!publish) return;
  const { outcome, release, pages, rendered, written, why, ms } = publish;
  log(outcome === 'held' ? 'error' : 'info', outcome, {
    release,
    pages,
    rendered,
    written,
    ms: Math.round(ms),
    sync: sync.mode,
    changes: sync.changes,
    syncMs: Math.round(sync.ms),
    ...(why !== undefined && { why: problems.some(({ message }) => message === why) ? 'a problem' : why }),
  });
  for (const problem of problems) log('error', 'problem', factsOf(problem));
}

const factsOf = ({ page, place, about }: Report) => ({
  page,
  type: (place ?? about)?.type,
  id: (place ?? about)?.id,
  field: place?.field,
});
