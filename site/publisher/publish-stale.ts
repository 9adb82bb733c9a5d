import { ROOTS } from './plan/reach.ts';
import type { Report } from './plan/problem.ts';
import { publish, type PublishResult, type PublishTask } from './publish.ts';
import { PageKeeper } from './render/page-keeper.ts';
import { loadSite, pageRenderer } from './render/page-renderer.ts';
import type { Stations } from './stations.ts';
import type { EntryKey } from './store/content-index.ts';
import type { Waiting } from './store/waiting-list.ts';

/** What a publish of what is stale did. */
export interface StalePublished {
  /** Undefined where nothing was stale, or it was held back before and nothing has changed since. */
  readonly publish: (PublishResult & { readonly ms: number }) | undefined;
  /** The entries whose change is live with it. */
  readonly live: readonly Waiting[];
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
  readonly #stations: Stations;
  /** Whether the release is known to be as the pages are: not after a start, or a publish that did not go out. */
  #isSettled = false;
  /** The state of things that was published, or tried, last. */
  #lastTried: string | undefined;

  constructor(stations: Stations) {
    this.#stations = stations;
  }

  /** Says that more than what is stale may be otherwise than it is known: after a step that was undone. */
  unsettle(): void {
    this.#isSettled = false;
  }

  async run(options: StaleOptions): Promise<StalePublished> {
    const { plan, waiting, store } = this.#stations;
    const build = this.#stations.build();
    const isNewBuild = store.meta('build') !== build.id;
    plan.dayChanged();
    const stale = new Map(waiting.pages());
    const entries = waiting.entries();
    const asked = options.full === true || options.force === true || options.resume === true;
    const whole = options.full === true || options.resume === true || isNewBuild || !this.#isSettled;
    const state = this.#state(build.id, stale.size, entries.length);
    if (!asked && (state === this.#lastTried || (!whole && stale.size === 0 && entries.length === 0))) return NOTHING;
    this.#lastTried = state;
    if (options.full === true || isNewBuild) {
      const reason = [isNewBuild ? 'the site was built anew' : 'everything was asked for'];
      for (const path of [...ROOTS, ...plan.graph.pages.keys()]) stale.set(path, reason);
    }
    return await this.#publish({ stale, waiting: entries, whole, force: options.force === true }, build.id, options);
  }

  #state(build: string, stale: number, entries: number): string {
    return JSON.stringify([this.#stations.store.cursor(), build, this.#stations.today(), stale, entries]);
  }

  async #publish(
    task: PublishTask,
    build: string,
    { onProgress }: Pick<StaleOptions, 'onProgress'>,
  ): Promise<StalePublished> {
    const { environment, folders, content, plan } = this.#stations;
    const started = performance.now();
    const { SITE_URL: siteUrl } = environment;
    const keeper = new PageKeeper(folders.objects);
    const hasPicture = (path: string) => plan.graph.targets.hasAsset(path);
    const renderer = pageRenderer({ load: () => loadSite(folders.entry), siteUrl, content, keeper, hasPicture });
    try {
      const parts = { ...this.#stations, renderer, siteUrl, buildFiles: this.#stations.build().files, onProgress };
      const { result, touched, removed } = await publish(parts, task);
      const ms = performance.now() - started;
      if (result.outcome === 'held') {
        this.#undo();
        return { publish: { ...result, ms }, live: [] };
      }
      const live = task.waiting.filter((entry) => !isHeldUp(entry, result.problems));
      await this.#keep(build, touched, removed, live);
      this.#isSettled = true;
      this.#lastTried = this.#state(build, 0, task.waiting.length - live.length);
      return { publish: { ...result, ms }, live };
    } catch (error) {
      this.#undo();
      this.#lastTried = undefined;
      throw error;
    } finally {
      await keeper.close();
    }
  }

  /** Writes down what is live now; what crashes before this is rendered once more, and comes out the same. */
  async #keep(
    build: string,
    touched: Parameters<Stations['pageStore']['save']>[1],
    removed: readonly string[],
    live: readonly Waiting[],
  ): Promise<void> {
    const { store, pageStore, plan, waiting } = this.#stations;
    await store.transaction(() => {
      pageStore.save(plan.graph, touched);
      pageStore.forget(removed, plan.graph.forgetUnusedReads());
      waiting.clearPages();
      waiting.done(live);
      store.settle();
      store.setMeta('build', build);
    });
  }

  /** What was rendered did not go out: what is stored says what is live, and what is stale. */
  #undo(): void {
    this.#stations.plan.reload();
    this.#isSettled = false;
  }
}

/** Whether a problem keeps an entry's change from being live. */
function isHeldUp({ type, id }: EntryKey, problems: readonly Report[]): boolean {
  return problems.some(
    ({ holds, place, about }) => holds && [place, about].some((at) => at?.type === type && at.id === id),
  );
}
