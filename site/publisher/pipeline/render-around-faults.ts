import { isGonePath } from '../../src/content/site/gone-pages.ts';
import { entriesAtFault } from '../decide/entries-at-fault.ts';
import { decide } from '../decide/decide.ts';
import type { Read } from '../dependencies/read.ts';
import { crawl } from '../render/crawl.ts';
import { pageRefiller } from '../render/page-refiller.ts';
import { entriesAtSameAddress } from '../decide/entries-at-same-address.ts';
import type { Target } from '../addresses/page-path.ts';
import type { PageProblem } from '../decide/choose-live-versions.ts';
import type { SiteGraph } from '../pages/site-graph.ts';
import type { SitePage } from '../pages/site-page.ts';
import { siteWideLinks } from '../decide/site-wide-links.ts';
import type { PublishParts, PublishTask } from './publish-task.ts';
import type { StoredObject } from '../release/objects.ts';
import type { Refused } from '../store/refused-entries.ts';
import type { Forgotten } from '../store/to-forget.ts';

/** What came of rendering what is stale. */
export interface RenderResult {
  /** The addresses that were rendered, and why, in words. */
  readonly rendered: ReadonlyMap<string, readonly string[] | undefined>;
  /** The pages of which something else is known than before, and the addresses that nothing leads to any more. */
  readonly touched: readonly SitePage[];
  readonly removed: readonly string[];
  /** What is still wrong with pages. */
  readonly problems: readonly PageProblem[];
  /** In milliseconds: following the links and rendering; deciding what is live. */
  readonly renderMs: number;
  readonly decideMs: number;
}

type Stale = ReadonlyMap<string, readonly string[]>;

/**
 * Renders what is stale and decides what is live, and keeps faults with the entries that have them: where a page cannot be made of
 * a changed entry, or leads to nothing by it, that entry stands as it was before, or stays away, and the pages that show it
 * are rendered once more. So every other change goes out, in lists and feeds too.
 * @param redirectsChanged Whether redirects are to be read anew.
 */
export async function renderAroundFaults(
  parts: PublishParts,
  task: PublishTask,
  redirectsChanged: boolean,
): Promise<RenderResult> {
  const { graph } = parts.stalePages;
  const pass = new Pass(parts, task, redirectsChanged);
  let stale: Stale | undefined = new Map([
    ...(redirectsChanged ? newGonePages(parts) : []),
    ...task.stale,
    ...(await parts.stalePages.tryAgain(isWorthTrying(parts, task))),
  ]);
  const twins = await withhold(parts, entriesAtSameAddress(parts.store, parts.content));
  stale = new Map([...stale, ...(twins ?? [])]);
  let problems: readonly PageProblem[] = [];
  // Each turn puts back at least one change, of which there are so many; what is left then is no entry's fault.
  while (stale) {
    problems = await pass.run(stale);
    stale = await withhold(parts, entriesAtFault({ ...parts, graph }, problems));
  }
  return {
    rendered: pass.rendered,
    renderMs: pass.renderMs,
    decideMs: pass.decideMs,
    touched: [...pass.touched].filter(({ path }) => graph.pages.has(path)),
    removed: [...pass.removed].filter((path) => !graph.pages.has(path)),
    problems,
  };
}

/** The pages for what was taken down with a word to readers that are not known yet: no page leads there. */
function newGonePages({ stalePages: { graph }, webServers }: PublishParts): Stale {
  const unknown = webServers.gonePages().filter((path) => !graph.pages.has(path));
  return new Map(unknown.map((path) => [path, ['a redirect says what readers are told']]));
}

async function withhold(parts: PublishParts, faults: readonly Refused[]): Promise<Stale | undefined> {
  return faults.length > 0 ? await parts.stalePages.withhold(faults) : undefined;
}

/** An entry that led to nothing is tried again when something stands there; any other whenever something has changed. */
function isWorthTrying(
  { stalePages, webServers }: PublishParts,
  { whole, waiting }: PublishTask,
): (refused: Refused) => boolean {
  const stands = (path: string) => stalePages.graph.pages.get(path)?.live !== undefined || webServers.leadsOn(path);
  const isNew = (path: string) => waiting.length > 0 && !stalePages.graph.pages.has(path);
  return ({ targets }) =>
    whole || (targets.length === 0 ? waiting.length > 0 : targets.some((path) => stands(path) || isNew(path)));
}

/** Renders and decides, as often as is needed, and remembers what came of it. */
class Pass {
  readonly rendered = new Map<string, readonly string[] | undefined>();
  readonly touched = new Set<SitePage>();
  readonly removed = new Set<string>();
  renderMs = 0;
  decideMs = 0;
  readonly #parts: PublishParts;
  readonly #task: PublishTask;
  readonly #redirectsChanged: boolean;

  constructor(parts: PublishParts, task: PublishTask, redirectsChanged: boolean) {
    this.#parts = parts;
    this.#task = task;
    this.#redirectsChanged = redirectsChanged;
  }

  async run(stale: Stale): Promise<readonly PageProblem[]> {
    const parts = this.#parts;
    const { graph, answers } = parts.stalePages;
    const started = performance.now();
    const isBuildFile = (path: string) => parts.buildFiles.has(path);
    const readObject = (object: StoredObject) => parts.objects.read(object);
    const refiller = pageRefiller({ graph, content: parts.content, readObject, mustRender: this.#task.mustRender });
    const digest = (question: Read) => answers.digest(question);
    const found = await crawl(
      { ...parts, graph, digest, isBuildFile, findAsset: parts.findMedia, refiller },
      stale.keys(),
    );
    const rendered = performance.now();
    const decided = this.#decide({
      rendered: found.rendered,
      lost: new Set([...found.lost, ...goneIn(graph, found.rendered)]),
    });
    for (const path of found.rendered) {
      this.rendered.set(path, stale.get(path) ?? this.rendered.get(path));
      const page = graph.pages.get(path);
      if (page) this.touched.add(page);
    }
    for (const page of decided.changed) this.touched.add(page);
    for (const path of decided.removed) this.removed.add(path);
    this.renderMs += rendered - started;
    this.decideMs += performance.now() - rendered;
    return decided.problems;
  }

  #decide({
    rendered,
    lost,
  }: {
    readonly rendered: ReadonlySet<string>;
    readonly lost: ReadonlySet<string>;
  }): ReturnType<typeof decide> {
    const { stalePages, webServers, content, siteUrl, buildFiles } = this.#parts;
    const { graph } = stalePages;
    const { whole } = this.#task;
    if (this.#redirectsChanged)
      webServers.readRedirects(
        (path) => graph.pages.get(path)?.rendered.kind === 'page' || buildFiles.has(path) || graph.liveFiles.has(path),
      );
    const siteWide = siteWideLinks(content, siteUrl);
    const isTolerated = ({ path, fragment }: Target) =>
      siteWide.some(({ target }) => target.path === path && target.fragment === fragment);
    const open = whole ? graph.pages.keys() : [...rendered, ...(this.#redirectsChanged ? graph.dependOnRedirects : [])];
    const isForgotten = (entry: Forgotten) => this.#parts.store.toForget.has(entry);
    return decide({ ...this.#parts, graph, isTolerated, isForgotten }, open, whole ? 'any' : lost);
  }
}

/** The addresses at which a page stood without a link to it, and none does any more. */
const goneIn = (graph: SiteGraph, rendered: ReadonlySet<string>): string[] =>
  [...rendered].filter((path) => isGonePath(path) && graph.pages.get(path)?.rendered.kind === 'missing');
