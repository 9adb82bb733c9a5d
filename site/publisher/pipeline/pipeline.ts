import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Folders } from '../process/folders.ts';
import type { Log } from '../process/log.ts';
import { drawRemainingCards } from './draw-cards.ts';
import { StalePublisher, type StalePublished } from './publish-stale.ts';
import type { MediaCache } from '../media/photos/photo-variants.ts';
import { livePagesShowing } from '../pages/is-live.ts';
import { ownPage } from '../pages/own-page.ts';
import { Previews } from '../preview/previews.ts';
import { TYPE_OF_UID } from '../pages/stale-pages.ts';
import type { Report } from '../decide/problem.ts';
import { loadSite } from '../render/page-renderer.ts';
import { differingPages } from './spot-check.ts';
import { sweep } from '../release/sweep.ts';
import { standingProblems } from '../decide/kept-problems.ts';
import { openPipelineParts, type PipelineParts } from './pipeline-parts.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { LogRow } from '../store/live-log.ts';
import type { QueuedEntry } from '../store/queue.ts';
import type { Change } from '../store/change.ts';
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

/** The pipeline: content comes in from the CMS, a release goes out. */
export interface Pipeline extends Pick<
  PipelineParts,
  'releases' | 'webServers' | 'store' | 'cms' | 'damaged' | 'liveLog'
> {
  /** Where the file with a hash is. */
  readonly objectPath: (hash: string) => string;
  /** The entries that wait to be live, the longest first. */
  readonly waiting: () => readonly QueuedEntry[];
  /** Everything that is wrong now. */
  readonly problems: () => readonly Report[];
  /** An entry's own page, where it has one, and whether any version of it is live. */
  readonly pageOf: (entry: EntryKey) => { readonly path: string; readonly isLive: boolean } | undefined;
  /** The addresses of the live pages that show something of an entry, its own among them, in order. */
  readonly pagesShowing: (entry: EntryKey) => readonly string[];
  /** Sync, and a publish of what became stale by it, by a new build or by a new day. */
  readonly round: (options?: RoundOptions) => Promise<Round>;
  /** Draws the share cards that live pages still wait for; answers how many it drew before it was interrupted. */
  readonly drawCards: (interrupt?: AbortSignal) => Promise<number>;
  /** Drops releases beyond those kept; with `thoroughly`, also what publishes made that never went out. Between two rounds only. */
  readonly tidy: (thoroughly: boolean) => void;
  /** Where media files are kept, for a comparison with the CMS, and which are being made. */
  readonly media: MediaCache;
  /** Shows drafts; nothing of it is published. */
  readonly previews: Pick<Previews, 'page' | 'file'>;
  readonly close: () => void;
}

/** Opens the pipeline for one data folder; the caller holds its lock. */
export function openPipeline(
  environment: PublisherEnvironment,
  folders: Folders,
  log: Log,
  now: () => Date = () => new Date(),
): Pipeline {
  const parts = openPipelineParts(environment, folders, log, now);
  const { releases, webServers, store, cms, media, damaged, objects, queue, liveLog, stalePages } = parts;
  const stale = new StalePublisher(parts);
  const previews = new Previews({ ...parts, siteUrl: environment.SITE_URL });
  return {
    releases,
    webServers,
    store,
    cms,
    damaged,
    liveLog,
    objectPath: (hash) => objects.pathOf(hash),
    waiting: () => queue.entries(),
    problems: () => standingProblems(store),
    pageOf: (entry) => {
      const path = ownPage(store.index, entry);
      return path === undefined ? undefined : { path, isLive: stalePages.graph.pages.get(path)?.live !== undefined };
    },
    pagesShowing: (entry) => livePagesShowing(stalePages.graph, entry),
    round: async (options = {}) => {
      const started = performance.now();
      const { mode, changes, changed } = await bringIn(parts, options).catch((error: unknown) => {
        stale.distrust();
        throw error;
      });
      const ms = performance.now() - started;
      // Before the publish, after which nobody waits any more.
      const drifted = unexplained(queue.entries(), changed, options);
      const isPaused = releases.pausedAt !== undefined && options.resume !== true;
      const { onProgress } = options;
      const published =
        options.syncOnly || isPaused
          ? { publish: undefined, live: [] }
          : await stale.run({
              ...options,
              onProgress: (done, known) => onProgress?.('rendering', done, known),
            });
      const differing = options.again && !options.syncOnly && !isPaused ? await lookAtSome(parts) : [];
      const problems = standingProblems(store);
      return { sync: { mode, changes, ms }, isPaused, drifted, differing, problems, ...published };
    },
    drawCards: (interrupt) => drawRemainingCards(parts, interrupt),
    tidy: (thoroughly) => {
      releases.prune(() => neededIn(parts));
      if (!thoroughly) return;
      previews.tidy();
      const needed = neededIn(parts);
      sweep(folders.objects, (hash) => needed(hash) || releases.isNeeded(hash), now().getTime());
    },
    media,
    previews,
    close: () => {
      previews.close();
      releases.close();
      store.close();
    },
  };
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

/** Whether a page, as it was rendered last or as it is live, or a link of one needs an object. */
function neededIn({ stalePages }: PipelineParts): (hash: string) => boolean {
  const pages = [...stalePages.graph.pages.values()].flatMap(({ rendered: last, live }) => [
    ...(last.kind === 'page' ? [last.version.object.hash] : []),
    ...(live ? [live.object.hash] : []),
  ]);
  const media = stalePages.graph.targets.all().flatMap(({ asset }) => asset?.hash ?? []);
  const cards = [...stalePages.graph.cards.drawn.values()].map(({ hash }) => hash);
  const needed = new Set([...pages, ...media, ...cards]);
  return (hash) => needed.has(hash);
}
