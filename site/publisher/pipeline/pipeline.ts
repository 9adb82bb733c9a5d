import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Folders } from '../process/folders.ts';
import type { Log } from '../process/log.ts';
import { drawRemainingCards } from './draw-cards.ts';
import { neededIn } from './forget.ts';
import { StalePublisher } from './publish-stale.ts';
import { round, type Round, type RoundOptions } from './round.ts';
import { UnderWay } from '../process/under-way.ts';
import type { MediaCache } from '../media/photos/photo-variants.ts';
import { livePagesShowing } from '../pages/is-live.ts';
import { ownPage } from '../pages/own-page.ts';
import { Previews } from '../preview/previews.ts';
import type { Report } from '../decide/problem.ts';
import { sweep } from '../release/sweep.ts';
import { standingProblems } from '../decide/kept-problems.ts';
import { openPipelineParts, type PipelineParts } from './pipeline-parts.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { QueuedEntry } from '../store/queue.ts';
import type { Cms } from '../sync/cms-client.ts';

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
  /** What else reads from the CMS, and may have in hand what may not be shown any more. */
  readonly underWay: UnderWay;
  readonly close: () => void;
}

/**
 * Opens the pipeline for one data folder; the caller holds its lock.
 * @param cms Default: the one that the environment names.
 */
export function openPipeline(
  environment: PublisherEnvironment,
  folders: Folders,
  log: Log,
  now: () => Date = () => new Date(),
  cms?: Cms,
): Pipeline {
  const parts = openPipelineParts(environment, folders, log, now, cms);
  const { releases, webServers, store, media, damaged, objects, queue, liveLog, stalePages } = parts;
  const stale = new StalePublisher(parts);
  const previews = new Previews({ ...parts, siteUrl: environment.SITE_URL });
  const underWay = new UnderWay();
  return {
    releases,
    webServers,
    store,
    cms: parts.cms,
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
    round: (options = {}) => round({ ...parts, previews, underWay }, stale, options),
    drawCards: (interrupt) => drawRemainingCards(parts, interrupt),
    tidy: (thoroughly) => {
      releases.prune(() => neededIn(parts));
      if (!thoroughly) return;
      previews.tidy();
      const needed = neededIn(parts);
      sweep(folders.objects, (hash) => needed(hash) || releases.isNeeded(hash), now().getTime());
    },
    media,
    previews: {
      page: (previewed) => underWay.run(() => previews.page(previewed)),
      file: (previewed, path) => previews.file(previewed, path),
    },
    underWay,
    close: () => {
      previews.close();
      releases.close();
      store.close();
      parts.erasure.close();
    },
  };
}
