import { liveEntry, type LogStatus, type Outlook, type PublishStatus, type Status } from './status.ts';
import type { Pipeline } from './pipeline.ts';
import type { Round } from './round.ts';

/** How many entries that went live are told. */
const TOLD = 100;

/** The number of the live release where it is not the newest one, because publishing pauses. */
export const releaseWhilePaused = ({ releases }: Pick<Pipeline, 'releases'>): number | undefined =>
  releases.pausedAt && releases.live()?.number;

/** What is live, and what is wrong, as it is written down: the same after a restart. */
export function statusNow(pipeline: Pipeline): Pick<Status, 'log' | 'live' | 'problems'> {
  return {
    log: logStatus(pipeline),
    live: pipeline.liveLog.last(TOLD, releaseWhilePaused(pipeline)).map(liveEntry),
    problems: pipeline.problems(),
  };
}

function logStatus(pipeline: Pipeline): LogStatus | undefined {
  const { store, liveLog } = pipeline;
  const cursor = store.cursor();
  if (!cursor) return undefined;
  const held = new Set(pipeline.waiting().flatMap(({ type, id, isHeld }) => (isHeld ? `${type} ${id}` : [])));
  const open = liveLog.notLive(releaseWhilePaused(pipeline)).find(({ type, id }) => !held.has(`${type} ${id}`));
  const taken = cursor.sequence;
  return { name: cursor.log, taken, live: open ? open.first - 1 : taken, latest: taken };
}

/**
 * How things stand after a round that took in what was new, as far as the CMS was heard meanwhile.
 * @param before How far the log was known to go before, where it is still the same log.
 */
export function afterRound(
  log: LogStatus | undefined,
  before: LogStatus | undefined,
): readonly [LogStatus | undefined, Outlook] {
  const known = log && before?.name === log.name ? Math.max(log.taken, before.latest) : log?.taken;
  const latest = log && known !== undefined ? { ...log, latest: known } : log;
  return [latest, { isBehind: latest !== undefined && latest.latest > latest.taken, unanswered: undefined }];
}

/** That publishing pauses since a rollback, where it does. */
export function pauseOf({ releases }: Pick<Pipeline, 'releases'>): Partial<Status> | undefined {
  if (!releases.pausedAt) return undefined;
  const { release, at } = releases.pausedAt;
  return {
    state: 'paused',
    release: releases.live()?.number,
    message: `Release ${release} was gone back to at ${at}. Changes wait; go on with: npm run publish:site -- --resume`,
  };
}

/** What a publish did, in figures. */
export function lastOf(syncMs: number, publish: NonNullable<Round['publish']>): PublishStatus {
  const { release, outcome, rendered, written, renderMs, decideMs, releaseMs } = publish;
  const [sync, render, decide, made] = [syncMs, renderMs, decideMs, releaseMs].map((ms) => Number(ms.toFixed(1)));
  return {
    release,
    outcome,
    rendered,
    written,
    ms: { sync: sync ?? 0, render: render ?? 0, decide: decide ?? 0, release: made ?? 0 },
  };
}
