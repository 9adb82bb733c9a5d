import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebServerConfiguration } from '../../web-servers/web-server-configuration.ts';
import { publish, type PublishResult } from '../publish.ts';
import type { PublishTask } from '../publish-task.ts';
import { BuildFiles } from '../../release/build-files.ts';
import { Objects } from '../../release/objects.ts';
import { Releases } from '../../release/releases.ts';
import { PageWriter } from '../../render/page-writer.ts';
import { pageRenderer, type PageRenderer, type SiteRenderer } from '../../render/page-renderer.ts';
import { ContentStore } from '../../store/content-store.ts';
import { indexedFields } from '../../../src/content/indexed-fields.ts';
import { openDatabase } from '../../store/open-database.ts';
import { PageStore } from '../../pages/page-store.ts';
import { StoreSource } from '../../store/store-source.ts';
import { Queue } from '../../store/queue.ts';
import type { Change } from '../../store/change.ts';
import { StalePages } from '../../pages/stale-pages.ts';

const SITE = 'http://localhost';

/** The folder that releases are made in. */
export function openDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-publisher-'));
  const objects = new Objects(join(folder, 'objects'));
  return { folder, objects, releases: new Releases(folder, objects, () => undefined) };
}

/** Everything of the publisher but the CMS and the built site: a test puts the entries in, and makes the pages. */
export class SmallPublisher {
  readonly database = openDatabase(':memory:');
  readonly store = new ContentStore(this.database, indexedFields);
  readonly pages = new PageStore(this.database);
  readonly queue = new Queue(this.database);
  readonly source = new StoreSource(
    this.database,
    () => this.store.index,
    () => this.day,
  );
  readonly now = () => new Date(`${this.day}T09:00:00.000Z`);
  readonly stalePages = new StalePages({
    store: this.store,
    pages: this.pages,
    queue: this.queue,
    source: this.source,
    now: this.now,
  });
  readonly folder: string;
  readonly objects: Objects;
  readonly releases: Releases;
  readonly webServers: WebServerConfiguration;
  readonly #site: SiteRenderer;
  day = '2026-11-24';
  /** The addresses that the last publish rendered, and how many other pages it put late values into. */
  rendered: string[] = [];
  refilled = 0;

  /** @param disk Where releases are made. Default: an empty folder. */
  constructor(site: SiteRenderer, disk = openDisk()) {
    this.#site = site;
    this.folder = disk.folder;
    this.objects = disk.objects;
    this.releases = disk.releases;
    this.webServers = new WebServerConfiguration(this.source, disk.objects);
  }

  /** Changes entries as a sync does. @param rows What the change log tells of it. */
  async change(work: (store: ContentStore) => void, rows: readonly Change[] = []): Promise<void> {
    await this.store.transaction(() => {
      work(this.store);
      this.stalePages.taken(rows);
    });
  }

  /** Publishes what became stale, and keeps what is known of the pages, as the pipeline does. */
  async publish({ whole = false, force = true }: Partial<PublishTask> = {}): Promise<PublishResult> {
    const { stalePages, pages, queue, store, source, objects, releases, webServers, now } = this;
    this.rendered = [];
    this.refilled = 0;
    stalePages.dayChanged();
    const parts = {
      stalePages,
      store,
      content: source,
      objects,
      releases,
      webServers,
      now,
      buildFiles: new BuildFiles(join(this.folder, 'client'), objects),
      renderer: this.#renderer(),
      siteUrl: SITE,
      findMedia: (path: string) => (/^\/media\/(?!share\/)/.test(path) ? objects.put(Buffer.from(path)) : undefined),
    };
    const entries = queue.entries();
    const mustRender = (path: string) => stalePages.mustRender(path);
    const done = await publish(parts, { stale: queue.pages(), mustRender, waiting: entries, whole, force });
    if (done.result.outcome === 'held') {
      stalePages.reload();
      return done.result;
    }
    await store.transaction(() => {
      pages.save(stalePages.graph, done.touched);
      pages.saveCards(stalePages.graph);
      pages.forget(done.removed, stalePages.graph.forgetUnusedReads());
      queue.clearPages();
      queue.done(entries);
      store.forgetReplaced();
    });
    stalePages.allPublished();
    return done.result;
  }

  /** The hash of each file of the public site, by path. */
  files(): Record<string, string> {
    const { newestFiles } = this.releases;
    return Object.fromEntries([...newestFiles].map(([path, { hash }]) => [path, hash] as const).sort());
  }

  /** Ends, and takes its folder away. */
  close(): void {
    this.releases.close();
    this.store.close();
    rmSync(this.folder, { recursive: true });
  }

  #renderer(): PageRenderer {
    const renderer = pageRenderer({
      load: () => Promise.resolve(this.#site),
      siteUrl: SITE,
      content: this.source,
      writer: new PageWriter(join(this.folder, 'objects')),
      memory: this.stalePages.memory,
    });
    return {
      ...renderer,
      render: (paths) => {
        this.rendered.push(...paths);
        return renderer.render(paths);
      },
      keep: (pages) => {
        this.refilled += pages.length;
        return renderer.keep(pages);
      },
    };
  }
}
