import { join } from 'node:path';
import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Folders } from './folders.ts';
import { Hosting } from './hosting/hosting.ts';
import type { Log } from './log.ts';
import { Plan } from './plan/plan.ts';
import { ROOTS } from './plan/follow.ts';
import type { Report } from './plan/problem.ts';
import { publish, type PublishResult } from './publish.ts';
import { BuildFiles } from './release/build-files.ts';
import { Objects } from './release/objects.ts';
import { Releases } from './release/releases.ts';
import { sweep } from './release/sweep.ts';
import { rendererIdOf } from './renderer-id.ts';
import { chooseRenderer } from './render/choose-renderer.ts';
import { contentShape } from './store/content-shape.ts';
import type { EntryKey } from './store/content-index.ts';
import { ContentStore } from './store/content-store.ts';
import { indexedFields } from './store/indexed-fields.ts';
import { openStore } from './store/open-store.ts';
import { PageStore } from './store/page-store.ts';
import { StoreSource } from './store/store-source.ts';
import { WaitingList, type Waiting } from './store/waiting-list.ts';
import { connectToCms, type Cms } from './sync/cms-client.ts';
import { sync, type SyncResult } from './sync/sync.ts';

/** What one round of the publisher did. */
export interface Round {
  readonly sync: Pick<SyncResult, 'mode' | 'changes'> & { readonly ms: number };
  /** Undefined where the live release already shows the content as it is. */
  readonly publish: (PublishResult & { readonly ms: number }) | undefined;
  /** The entries whose change is live with this round. */
  readonly live: readonly Waiting[];
  /** Whether publishing pauses since a rollback. */
  readonly isPaused: boolean;
  /** The entries that came out otherwise than the change log tells, where they were read again. */
  readonly drifted: readonly Waiting[];
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

/** The stations of the publisher, connected: content comes in from the CMS, a release goes out. */
export interface Workshop {
  readonly releases: Releases;
  readonly hosting: Hosting;
  /** Where the file with a hash is. */
  readonly objectPath: (hash: string) => string;
  readonly store: ContentStore;
  readonly cms: Cms;
  /** The entries that wait to be live, the longest first. */
  readonly waiting: () => readonly Waiting[];
  /** Sync, and a publish of what became stale by it, by a new build or by a new day. */
  readonly round: (options?: RoundOptions) => Promise<Round>;
  /** Removes what publishes made that never went out; answers how many files that were. */
  readonly sweep: () => number;
  readonly close: () => void;
}

const originalsHash = (cached: string) => /^([0-9a-f]{64})[/\\]original$/.exec(cached)?.[1];

/** Opens the stations for one data folder; the caller holds its lock. */
export function openWorkshop(
  environment: PublisherEnvironment,
  folders: Folders,
  log: Log,
  now: () => Date = () => new Date(),
): Workshop {
  const today = () => now().toISOString().slice(0, 10);
  const database = openStore(folders.database, contentShape(), (reason) => {
    log('warn', 'the content store was damaged and is filled again from the CMS', { reason });
  });
  const store = new ContentStore(database, indexedFields);
  const pageStore = new PageStore(database);
  const waiting = new WaitingList(database);
  const content = new StoreSource(database, () => store.index, today);
  const plan = new Plan({ store, pages: pageStore, waiting, source: content, now });
  const cms = connectToCms(environment.CMS_URL, environment.PUBLISHER_TOKEN);
  const objects = new Objects(folders.objects);
  const releases = new Releases(
    folders.root,
    objects,
    (reason) =>
      log('warn', 'what was known of the releases was damaged and is made anew from the live site', { reason }),
    now,
  );
  const hosting = new Hosting(content, objects);
  // Until the first publish, old addresses and headers are as they were.
  hosting.readRedirects((path) => plan.graph.liveFiles.has(path));
  hosting.files(plan.graph.liveFiles);
  const buildId = rendererIdOf(folders.dist);
  let built: { readonly id: string; readonly files: BuildFiles } | undefined;
  /** Whether anything of the release may differ from what is known: a crash, a lost ledger, another build. */
  let isSettled = false;
  /** The state of things that was published, or tried, last. */
  let lastTried: string | undefined;
  let isPlanTouched = false;

  const findMedia = (path: string) => {
    const cached = path.startsWith('/media/') ? store.mediaBehind(path) : undefined;
    return cached === undefined ? undefined : objects.adopt(join(folders.media, cached), originalsHash(cached));
  };
  /** The build, and the address that pages are made for: every page depends on both. */
  const build = () => {
    const id = `${buildId()} ${environment.SITE_URL}`;
    if (built?.id !== id) built = { id, files: new BuildFiles(join(folders.dist, 'client'), objects) };
    return built;
  };

  const publishStale = async (options: RoundOptions): Promise<Pick<Round, 'publish' | 'live'>> => {
    const { id, files } = build();
    const isNewBuild = store.meta('build') !== id;
    const whole = options.full === true || isNewBuild || !isSettled;
    plan.dayChanged();
    const stale = new Map(waiting.pages());
    if (options.full === true || isNewBuild) {
      const reason = [isNewBuild ? 'the site was built anew' : 'everything was asked for'];
      for (const path of [...ROOTS, ...plan.graph.pages.keys()]) stale.set(path, reason);
    }
    const entries = waiting.entries();
    const tried = JSON.stringify([store.cursor(), id, today(), stale.size, entries.length]);
    const isSame = tried === lastTried && ![options.full, options.force, options.resume].includes(true);
    if (isSame || (!whole && stale.size === 0 && entries.length === 0)) return { publish: undefined, live: [] };
    lastTried = tried;
    const started = performance.now();
    const renderer = chooseRenderer(
      {
        entry: folders.entry,
        siteUrl: environment.SITE_URL,
        database: folders.database,
        objects: folders.objects,
        today: today(),
      },
      content,
    );
    try {
      const { result, touched, removed } = await publish(
        {
          plan,
          content,
          objects,
          releases,
          hosting,
          buildFiles: files,
          rendererFor: renderer.rendererFor,
          learned: renderer.learned,
          siteUrl: environment.SITE_URL,
          findMedia,
          now,
          onProgress: (done, known) => options.onProgress?.('rendering', done, known),
        },
        { stale, waiting: entries, whole, force: options.force === true },
      );
      const ms = performance.now() - started;
      if (result.outcome === 'held') {
        plan.reload();
        isSettled = false;
        return { publish: { ...result, ms }, live: [] };
      }
      const live = entries.filter((entry) => !isHeldUp(entry, result.problems));
      await store.transaction(() => {
        pageStore.save(plan.graph, touched);
        pageStore.forget(removed, plan.graph.forgetUnusedReads());
        waiting.clearPages();
        waiting.done(live);
        store.setMeta('build', id);
      });
      isSettled = true;
      lastTried = JSON.stringify([store.cursor(), id, today(), 0, entries.length - live.length]);
      releases.prune();
      return { publish: { ...result, ms }, live };
    } catch (error) {
      plan.reload();
      isSettled = false;
      lastTried = undefined;
      throw error;
    } finally {
      await renderer.close();
    }
  };

  return {
    releases,
    hosting,
    objectPath: (hash) => objects.pathOf(hash),
    store,
    cms,
    waiting: () => waiting.entries(),
    round: async (options = {}) => {
      const started = performance.now();
      let entries = 0;
      const synced = await sync(
        {
          cms,
          store,
          media: { folder: folders.media, download: cms.download },
          taken: (rows) => {
            isPlanTouched = true;
            plan.taken(rows);
          },
          onProgress: (_, more) => options.onProgress?.('reading', (entries += more)),
        },
        { full: options.full ?? false, again: options.again ?? [] },
      ).catch((error: unknown) => {
        if (isPlanTouched) plan.reload();
        throw error;
      });
      isPlanTouched = false;
      const ms = performance.now() - started;
      const again = new Set(options.again?.map(({ type, id }) => `${type} ${id}`));
      const drifted = waiting.entries().filter(({ type, id, explained }) => !explained && again.has(`${type} ${id}`));
      const isPaused = releases.pausedAt !== undefined && options.resume !== true;
      if (options.resume === true) isSettled = false;
      const published = options.syncOnly || isPaused ? { publish: undefined, live: [] } : await publishStale(options);
      return { sync: { mode: synced.mode, changes: synced.changes, ms }, drifted, isPaused, ...published };
    },
    sweep: () => {
      const rendered = new Set(
        [...plan.graph.pages.values()].flatMap(({ rendered: last, live }) => [
          ...(last.kind === 'page' ? [last.version.object.hash] : []),
          ...(live ? [live.object.hash] : []),
        ]),
      );
      return sweep(folders.objects, (hash) => rendered.has(hash) || releases.isNeeded(hash), now().getTime());
    },
    close: () => {
      releases.close();
      store.close();
    },
  };
}

/** Whether a problem keeps an entry's change from being live. */
function isHeldUp({ type, id }: EntryKey, problems: readonly Report[]): boolean {
  return problems.some(({ place, about }) => [place, about].some((at) => at?.type === type && at.id === id));
}
