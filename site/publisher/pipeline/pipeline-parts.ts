import { join } from 'node:path';
import { dayIn } from '@waymark/shared-types';
import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Folders } from '../process/folders.ts';
import { WebServerConfiguration } from '../web-servers/web-server-configuration.ts';
import type { Log } from '../process/log.ts';
import { StalePages } from '../pages/stale-pages.ts';
import { BuildFiles } from '../release/build-files.ts';
import type { MediaCache } from '../media/photos/photo-variants.ts';
import { removeHalfFetched } from '../media/photos/sweep-media.ts';
import { Objects, type StoredObject } from '../release/objects.ts';
import { Releases } from '../release/releases.ts';
import { rendererIdOf } from '../render/renderer-id.ts';
import { contentShape } from '../store/content-shape.ts';
import { ContentStore } from '../store/content-store.ts';
import { indexedFields } from '../../src/content/indexed-fields.ts';
import { Erasure } from '../store/erasure.ts';
import { LiveLog } from '../store/live-log.ts';
import { openStore } from '../store/open-store.ts';
import { PageStore } from '../pages/page-store.ts';
import { StoreSource } from '../store/store-source.ts';
import { Queue } from '../store/queue.ts';
import { connectToCms, type Cms } from '../sync/cms-client.ts';

/** The site's build that pages are made with, and what it is known by. */
export interface Build {
  /** Differs where the code, or the address that pages are made for, differs: every page depends on both. */
  readonly id: string;
  readonly files: BuildFiles;
}

/** What the pipeline is made of, opened for one data folder. */
export interface PipelineParts {
  readonly environment: PublisherEnvironment;
  readonly folders: Folders;
  readonly now: () => Date;
  /** What was damaged and is made anew, in words. */
  readonly damaged: readonly string[];
  /** The day that pages are made for, as `2026-11-24`. */
  readonly today: () => string;
  readonly cms: Cms;
  /** Where media files are kept, and made. */
  readonly media: MediaCache;
  readonly store: ContentStore;
  /** Of what was deleted from the content store. */
  readonly erasure: Erasure;
  readonly pageStore: PageStore;
  readonly queue: Queue;
  readonly liveLog: LiveLog;
  readonly content: StoreSource;
  readonly stalePages: StalePages;
  readonly objects: Objects;
  readonly releases: Releases;
  readonly webServers: WebServerConfiguration;
  /** The build as it is now. */
  readonly build: () => Build;
  /** The file behind an address under `/media/`. */
  readonly findMedia: (path: string) => StoredObject | undefined;
}

const originalsHash = (cached: string) => /^([0-9a-f]{64})[/\\]original$/.exec(cached)?.[1];

/** Opens the parts; the caller holds the folder's lock. What is damaged is made anew, and told. */
export function openPipelineParts(
  environment: PublisherEnvironment,
  folders: Folders,
  log: Log,
  now: () => Date,
  cms: Cms = connectToCms(environment.CMS_URL, environment.PUBLISHER_TOKEN),
): PipelineParts {
  const today = () => dayIn(now());
  const damaged: string[] = [];
  const onDamage = (what: string) => (reason: string) => {
    damaged.push(`${what} (${reason}).`);
    log('warn', what, { reason });
  };
  const database = openStore(
    folders.database,
    contentShape(),
    onDamage('The content store was damaged and is filled again from the CMS'),
  );
  const store = new ContentStore(database, indexedFields);
  const erasure = new Erasure(database);
  removeHalfFetched(folders.media);
  const pageStore = new PageStore(database);
  const queue = new Queue(database);
  const liveLog = new LiveLog(database);
  const content = new StoreSource(database, () => store.index, today);
  const stalePages = new StalePages({ store, pages: pageStore, queue, source: content, now });
  const objects = new Objects(folders.objects);
  const releases = new Releases(
    folders.root,
    objects,
    onDamage('What was known of the releases was damaged and is made anew from the live site'),
    now,
  );
  const webServers = new WebServerConfiguration(content, objects);
  // Until the first publish, old addresses and headers are as they were.
  webServers.readRedirects((path) => stalePages.graph.liveFiles.has(path));
  webServers.files(stalePages.graph.liveFiles);
  return {
    environment,
    folders,
    now,
    damaged,
    today,
    cms,
    media: { folder: folders.media, ofPreviews: folders.previews, making: new Set(), download: cms.download },
    store,
    erasure,
    pageStore,
    queue,
    liveLog,
    content,
    stalePages,
    objects,
    releases,
    webServers,
    build: buildIn(folders, environment.SITE_URL, objects),
    findMedia: (path) => {
      const cached = path.startsWith('/media/') ? store.media.behind(path) : undefined;
      return cached === undefined ? undefined : objects.adopt(join(folders.media, cached), originalsHash(cached));
    },
  };
}

function buildIn({ dist }: Folders, siteUrl: string, objects: Objects): () => Build {
  const rendererId = rendererIdOf(dist);
  let built: Build | undefined;
  return () => {
    const id = `${rendererId()} ${siteUrl}`;
    if (built?.id !== id) built = { id, files: new BuildFiles(join(dist, 'client'), objects) };
    return built;
  };
}
