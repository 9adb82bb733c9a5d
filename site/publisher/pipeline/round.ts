import { forget, type ForgetParts } from './forget.ts';
import type { StalePublished, StalePublisher } from './publish-stale.ts';
import { takeAway } from './take-away.ts';
import type { Report } from '../decide/problem.ts';
import { loadSite } from '../render/page-renderer.ts';
import { differingPages } from './spot-check.ts';
import { standingProblems } from '../decide/kept-problems.ts';
import type { PipelineParts } from './pipeline-parts.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { LogRow } from '../store/live-log.ts';
import type { QueuedEntry } from '../store/queue.ts';
import type { Change } from '../store/change.ts';
import { TYPE_OF_UID } from '../store/type-of-uid.ts';
import { sync, type SyncResult } from '../sync/sync.ts';

/** What one round of the publisher did. */
export interface Round extends StalePublished {
  readonly sync: Pick<SyncResult, 'mode' | 'changes'> & { readonly ms: number };
  /** Whether publishing pauses since a rollback. */
  readonly isPaused: boolean;
  /** Everything that is wrong now, whether something was published or not. */
  readonly problems: readonly Report[];
  /** The entries that came out otherwise than the change log tells, where they were read again. */
  readonly drifted: readonly QueuedEntry[];
  /** The pages that are live otherwise than their content is, where some were looked at; all are made anew with the next round. */
  readonly differing: readonly string[];
  /** Of how many entries nothing is kept any more that may not be shown; undefined where that was not to be done, or is still to be tried again. */
  readonly forgotten: number | undefined;
}

/** Told how far a long step is. */
export type Progress = (step: 'reading' | 'rendering', done: number, of?: number) => void;

export interface RoundOptions {
  /** Reads everything from the CMS and renders everything, whatever changed. Default: false. */
  readonly full?: boolean;
  /** Publishes also what would take away more than is explained. Default: false. */
  readonly force?: boolean;
  /** Ends the pause after a rollback. Default: false. */
  readonly resume?: boolean;
  /** Only brings the content store up to date. Default: false. */
  readonly syncOnly?: boolean;
  /** Entries to read again, whatever the change log says. */
  readonly again?: readonly EntryKey[];
  readonly onProgress?: Progress;
}

/** What a round works with. */
export type RoundParts = PipelineParts & ForgetParts;

/**
 * One round: sync, and a publish. Where something may not be shown any more, it is published even while publishing pauses, or the
 * CMS does not answer any more, and then everything that is kept of it is forgotten.
 */
export async function round(parts: RoundParts, stale: StalePublisher, options: RoundOptions): Promise<Round> {
  const { store, releases, queue } = parts;
  const mayForget = () => !options.syncOnly && store.toForget.all().length > 0;
  const started = performance.now();
  const broughtIn = await bringIn(parts, options).catch(async (error: unknown) => {
    stale.distrust();
    // What was taken in before must not wait for the CMS.
    if (mayForget()) await publishAndForget(parts, stale, options);
    throw error;
  });
  const { mode, changes, changed } = broughtIn;
  const ms = performance.now() - started;
  // Before the publish, after which nobody waits any more.
  const drifted = unexplained(queue.entries(), changed, options);
  const isPaused = releases.pausedAt !== undefined && options.resume !== true && !mayForget();
  const published = options.syncOnly || isPaused ? NOTHING : await publishAndForget(parts, stale, options);
  const differing = options.again && !options.syncOnly && !isPaused ? await lookAtSome(parts) : [];
  return { sync: { mode, changes, ms }, isPaused, drifted, differing, problems: standingProblems(store), ...published };
}

const NOTHING = { publish: undefined, live: [], forgotten: undefined } as const;

async function publishAndForget(
  parts: RoundParts,
  stale: StalePublisher,
  options: RoundOptions,
): Promise<StalePublished & Pick<Round, 'forgotten'>> {
  const { onProgress } = options;
  const isDue = parts.store.toForget.all().length > 0;
  const whereNot = async () => {
    if (!isDue) return undefined;
    await takeAway(parts);
    stale.distrust();
    return await forget(parts);
  };
  let published: StalePublished;
  try {
    published = await stale.run({ ...options, onProgress: (done, known) => onProgress?.('rendering', done, known) });
  } catch (error) {
    await whereNot();
    throw error;
  }
  if (published.publish?.outcome === 'held') return { ...published, forgotten: await whereNot() };
  return { ...published, forgotten: isDue ? await forget(parts) : undefined };
}

/** Brings the content store, and the list of stale pages, up to date with the CMS. */
async function bringIn(parts: PipelineParts, options: RoundOptions): Promise<SyncResult> {
  const { cms, store, stalePages, liveLog } = parts;
  let entries = 0;
  const stale = { touched: false };
  const syncParts = {
    cms,
    store,
    media: parts.media,
    taken: (rows: readonly Change[], mode: SyncResult['mode']) => {
      stale.touched = true;
      stalePages.taken(rows);
      if (mode === 'full') liveLog.takeEverything(store.cursor());
      else liveLog.take(rows.flatMap(logRow));
    },
    onProgress: (_: string, more: number) => options.onProgress?.('reading', (entries += more)),
  };
  try {
    return await sync(syncParts, options);
  } catch (error) {
    if (stale.touched) stalePages.reload();
    throw error;
  }
}

/**
 * Looks at some pages after a comparison, while nothing is stale and they are of the build that there is; where one differs,
 * nothing that was put together is trusted.
 */
async function lookAtSome({ stalePages, queue, content, folders, environment, store, build }: PipelineParts) {
  if (queue.pages().size > 0 || store.meta('build') !== build().id) return [];
  const load = () => loadSite(folders.entry);
  const differing = await differingPages({ graph: stalePages.graph, content, load, siteUrl: environment.SITE_URL });
  if (differing.length > 0) store.setMeta('build', '');
  return differing;
}

/** A row of the change log by the entry that it tells of; none where that is nothing public. */
function logRow({ sequence, type: uid, document: id }: Change): LogRow[] {
  const type = TYPE_OF_UID.get(uid);
  return type === undefined ? [] : [{ sequence, type, id }];
}

/** Of the entries that were read again, those that had changed although the change log told nothing. */
function unexplained(
  waiting: readonly QueuedEntry[],
  changed: readonly EntryKey[],
  { again = [] }: RoundOptions,
): QueuedEntry[] {
  const names = (keys: readonly EntryKey[]) => new Set(keys.map(({ type, id }) => `${type} ${id}`));
  const [asked, other] = [names(again), names(changed)];
  return waiting.filter(({ type, id, explained }) => {
    const name = `${type} ${id}`;
    return !explained && asked.has(name) && other.has(name);
  });
}
