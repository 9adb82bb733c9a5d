import { join } from 'node:path';
import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Folders } from './folders.ts';
import type { Log } from './log.ts';
import { publish, type PublishResult } from './publish.ts';
import { Objects } from './release/objects.ts';
import { Releases } from './release/releases.ts';
import { rendererId } from './renderer-id.ts';
import { staticFiles } from './render/static-files.ts';
import { ContentStore } from './store/content-store.ts';
import { contentShape } from './store/content-shape.ts';
import { indexedFields } from './store/indexed-fields.ts';
import { openForReading } from './store/open-database.ts';
import { openStore } from './store/open-store.ts';
import { StoreSource } from './store/store-source.ts';
import { connectToCms } from './sync/cms-client.ts';
import { sync, type SyncResult } from './sync/sync.ts';

/** What one round of the publisher did. */
export interface Round {
  readonly sync: SyncResult & { readonly ms: number };
  /** Undefined where the live release already shows the content as it is. */
  readonly publish: (PublishResult & { readonly ms: number }) | undefined;
  /** Whether the content is as it was when it was last held back: it is not tried again. */
  readonly stillHeld: boolean;
}

/** Told how far a long step is. */
export type Progress = (step: 'reading' | 'rendering', done: number, of?: number) => void;

export interface RoundOptions {
  /** Reads everything from the CMS and renders everything, whatever changed. Default: false. */
  readonly full?: boolean;
  /** Only brings the content store up to date. Default: false. */
  readonly syncOnly?: boolean;
  readonly onProgress?: Progress;
}

/** The stations of the publisher, connected: content comes in from the CMS, a release goes out. */
export interface Workshop {
  readonly releases: Releases;
  /** Sync, and a publish where the live release does not show the content, the renderer's code or the day as they are. */
  readonly round: (options?: RoundOptions) => Promise<Round>;
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
  const database = openStore(folders.database, contentShape(), (reason) => {
    log('warn', 'the content store was damaged and is filled again from the CMS', { reason });
  });
  const store = new ContentStore(database, indexedFields);
  const cms = connectToCms(environment.CMS_URL, environment.PUBLISHER_TOKEN);
  const objects = new Objects(folders.objects);
  const releases = new Releases(folders.root, objects);
  /** The state of things that a release was last held back for: it is not tried again until something changes. */
  let heldFor: string | undefined;

  const publishIfStale = async ({
    full = false,
    onProgress,
  }: RoundOptions): Promise<Pick<Round, 'publish' | 'stillHeld'>> => {
    const today = now().toISOString().slice(0, 10);
    const made = { content: store.state() ?? '', renderer: rendererId(folders.dist), day: today };
    const live = releases.live();
    const key = Object.values(made).join(' ');
    const isLive = live !== undefined && key === [live.content, live.renderer, live.day].join(' ');
    if (!full && (isLive || heldFor === key)) return { publish: undefined, stillHeld: heldFor === key };
    const started = performance.now();
    const reading = openForReading(folders.database);
    try {
      const result = await publish({
        settings: {
          entry: folders.entry,
          siteUrl: environment.SITE_URL,
          database: folders.database,
          objects: folders.objects,
          today,
        },
        contentState: made.content,
        rendererId: made.renderer,
        objects,
        releases,
        content: new StoreSource(reading),
        assets: staticFiles(join(folders.dist, 'client')),
        mediaBehind: (path) => {
          const cached = store.mediaBehind(path);
          return cached === undefined ? undefined : { file: join(folders.media, cached), hash: originalsHash(cached) };
        },
        now,
        onProgress: (done, known) => onProgress?.('rendering', done, known),
      });
      heldFor = result.outcome === 'held' ? key : undefined;
      return { publish: { ...result, ms: performance.now() - started }, stillHeld: false };
    } finally {
      reading.close();
    }
  };

  return {
    releases,
    round: async (options = {}) => {
      const started = performance.now();
      let entries = 0;
      const synced = await sync(
        {
          cms,
          store,
          media: { folder: folders.media, download: cms.download },
          onProgress: (_, more) => options.onProgress?.('reading', (entries += more)),
        },
        { full: options.full ?? false },
      );
      const ms = performance.now() - started;
      const published = options.syncOnly ? { publish: undefined, stillHeld: false } : await publishIfStale(options);
      return { sync: { ...synced, ms }, ...published };
    },
    close: () => {
      store.close();
    },
  };
}
