import type { WebServerConfiguration } from '../web-servers/web-server-configuration.ts';
import type { StalePages } from '../pages/stale-pages.ts';
import type { BuildFiles } from '../release/build-files.ts';
import type { Objects, StoredObject } from '../release/objects.ts';
import type { Releases } from '../release/releases.ts';
import type { PageRenderer } from '../render/page-renderer.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { StoreSource } from '../store/store-source.ts';
import type { QueuedEntry } from '../store/queue.ts';

/** What a publish works with. */
export interface PublishParts {
  readonly stalePages: StalePages;
  readonly store: ContentStore;
  readonly content: StoreSource;
  readonly objects: Objects;
  readonly releases: Releases;
  readonly webServers: WebServerConfiguration;
  readonly buildFiles: BuildFiles;
  readonly renderer: PageRenderer;
  /** The site's public address, without a path. */
  readonly siteUrl: string;
  /** The file behind an address under `/media/`. */
  readonly findMedia: (path: string) => StoredObject | undefined;
  readonly now: () => Date;
  readonly onProgress?: ((done: number, known: number) => void) | undefined;
}

/** What is published, and how. */
export interface PublishTask {
  /** The pages that must be rendered again, with the reasons in words. */
  readonly stale: ReadonlyMap<string, readonly string[]>;
  /** Whether a stale page must be rendered; others are made by putting late values into them. */
  readonly mustRender: (path: string) => boolean;
  /** The entries that it is for. */
  readonly waiting: readonly QueuedEntry[];
  /** Whether every page and file is looked at, and not only what the stale pages touch: the first one, or a new build. */
  readonly whole: boolean;
  /** Whether it goes out although it would take away more than is explained. */
  readonly force: boolean;
}
