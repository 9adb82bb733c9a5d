import { ROOTS } from '../pages/reachability.ts';
import { missingProblem, problemsWith } from '../decide/entry-problems.ts';
import { isLive } from '../pages/is-live.ts';
import { ownPage } from '../pages/own-page.ts';
import type { Report } from '../decide/problem.ts';
import { publish, type Published, type PublishResult } from './publish.ts';
import type { PublishTask } from './publish-task.ts';
import { PageWriter } from '../render/page-writer.ts';
import { loadSite, pageRenderer } from '../render/page-renderer.ts';
import { keepProblems } from '../decide/kept-problems.ts';
import type { PipelineParts } from './pipeline-parts.ts';
import type { QueuedEntry } from '../store/queue.ts';

/** What a publish of what is stale did. */
export interface StalePublished {
  /** Undefined where nothing was stale, or it was held back before and nothing has changed since. */
  readonly publish: (PublishResult & { readonly ms: number }) | undefined;
  /** The entries whose change is live with it. */
  readonly live: readonly QueuedEntry[];
}

/** How a publish goes otherwise than usual. */
export interface StaleOptions {
  readonly full?: boolean;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly onProgress?: (done: number, known: number) => void;
}

const NOTHING: StalePublished = { publish: undefined, live: [] };

/** Publishes what became stale by a change of the content, by a new build or by a new day. */
export class StalePublisher {
  readonly #parts: PipelineParts;
  /** Whether the release is known to be as the pages are: not after a start, or a publish that did not go out. */
  #isKnownWhole = false;
  /** The state of things that was published, or tried, last. */
  #lastTried: string | undefined;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
  }

  /** Says that more than what is stale may be otherwise than it is known: after a step that was undone. */
  distrust(): void {
    this.#isKnownWhole = false;
  }

  async run(options: StaleOptions): Promise<StalePublished> {
    const { stalePages, queue, store } = this.#parts;
    const build = this.#parts.build();
    const isNewBuild = store.meta('build') !== build.id;
    stalePages.dayChanged();
    const stale = new Map(queue.pages());
    const entries = queue.entries();
    const asked = options.full === true || options.force === true || options.resume === true;
    const whole = options.full === true || options.resume === true || isNewBuild || !this.#isKnownWhole;
    const state = this.#state(build.id, stale.size, entries.length);
    const isDone = !whole && stale.size === 0 && entries.length === 0;
    if (isDone) this.#noteLive([]);
    if (!asked && (state === this.#lastTried || isDone)) return NOTHING;
    this.#lastTried = state;
    if (options.full === true || isNewBuild) {
      const reason = [isNewBuild ? 'the site was built anew' : 'everything was asked for'];
      for (const path of [...ROOTS, ...stalePages.graph.pages.keys()]) stale.set(path, reason);
    }
    const isAnew = options.full === true || isNewBuild;
    if (isAnew) stalePages.memory.clear();
    const mustRender = (path: string) => isAnew || stalePages.mustRender(path);
    const task = { stale, mustRender, waiting: entries, whole, force: options.force === true };
    return await this.#publish(task, build.id, options);
  }

  #state(build: string, stale: number, entries: number): string {
    return JSON.stringify([this.#parts.store.cursor(), build, this.#parts.today(), stale, entries]);
  }

  async #publish(
    task: PublishTask,
    build: string,
    { onProgress }: Pick<StaleOptions, 'onProgress'>,
  ): Promise<StalePublished> {
    const { environment, folders, content, stalePages } = this.#parts;
    const { memory } = stalePages;
    const started = performance.now();
    const { SITE_URL: siteUrl } = environment;
    const writer = new PageWriter(folders.objects);
    const renderer = pageRenderer({ load: () => loadSite(folders.entry), siteUrl, content, writer, memory });
    try {
      const parts = { ...this.#parts, renderer, siteUrl, buildFiles: this.#parts.build().files, onProgress };
      const published = await publish(parts, task);
      const ms = performance.now() - started;
      if (published.result.outcome === 'held') {
        this.#undo();
        keepProblems(this.#parts.store, published.result.problems);
        return { publish: { ...published.result, ms }, live: [] };
      }
      const live = this.#liveOf(task.waiting, published.result.problems);
      const missing = this.#missing(task.waiting, live, published.result.problems);
      const { problems, heldPages } = published.result;
      const result = {
        ...published.result,
        problems: [...problems, ...missing],
        heldPages: heldPages + missing.length,
      };
      await this.#keep(build, { ...published, result }, task.waiting, live);
      this.#isKnownWhole = true;
      this.#lastTried = this.#state(build, 0, task.waiting.length - live.length);
      return { publish: { ...result, ms }, live };
    } catch (error) {
      this.#undo();
      this.#lastTried = undefined;
      throw error;
    } finally {
      memory.tidy();
      await writer.close();
    }
  }

  /** The entries whose change the release shows. */
  #liveOf(entries: readonly QueuedEntry[], problems: readonly Report[]): QueuedEntry[] {
    const { stalePages, store } = this.#parts;
    const refused = new Set(store.refused().map(({ type, id }) => `${type} ${id}`));
    return entries.filter(
      (entry) =>
        !refused.has(`${entry.type} ${entry.id}`) &&
        !(entry.type === 'redirect' && problemsWith(entry, undefined, problems).length > 0) &&
        isLive(stalePages.graph, store.index, entry),
    );
  }

  #noteLive(entries: readonly QueuedEntry[], release = this.#parts.releases.live()?.number): void {
    this.#parts.liveLog.wentLive(entries, release ?? 0, this.#parts.now().getTime());
  }

  /** Tells of the entries whose page is nowhere, where nothing else says why. */
  #missing(entries: readonly QueuedEntry[], live: readonly QueuedEntry[], problems: readonly Report[]): Report[] {
    const { stalePages, store } = this.#parts;
    const isShown = new Set(live);
    return entries.flatMap((entry) => {
      const page = ownPage(store.index, entry);
      if (page === undefined || isShown.has(entry) || stalePages.graph.pages.get(page)?.live) return [];
      return problemsWith(entry, page, problems).length > 0 ? [] : [missingProblem({ ...entry, page })];
    });
  }

  /** Writes down what is live now; what crashes before this is rendered once more, and comes out the same. */
  async #keep(
    build: string,
    { touched, removed, result }: Published,
    entries: readonly QueuedEntry[],
    live: readonly QueuedEntry[],
  ): Promise<void> {
    const { store, pageStore, stalePages, queue } = this.#parts;
    await store.transaction(() => {
      pageStore.save(stalePages.graph, touched);
      pageStore.saveCards(stalePages.graph);
      pageStore.forget(removed, stalePages.graph.forgetUnusedReads());
      queue.clearPages();
      queue.hold(entries);
      queue.done(live);
      store.forgetReplaced();
      this.#noteLive(live, result.release);
      keepProblems(store, result.problems);
      store.setMeta('build', build);
    });
    stalePages.allPublished();
  }

  /** What was rendered did not go out: what is stored says what is live, and what is stale. */
  #undo(): void {
    this.#parts.stalePages.reload();
    this.#isKnownWhole = false;
  }
}
