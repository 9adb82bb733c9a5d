import { setImmediate } from 'node:timers/promises';
import { SHARE_CARD_FOLDER } from '../../src/content/media/share-card.ts';
import { packed } from '../pages/page-holes.ts';
import type { PageRefiller, RefilledPage } from './page-refiller.ts';
import type { Outcome, PageRenderer } from './page-renderer.ts';
import type { PageBody, WrittenPage } from './write-page.ts';
import type { StoredObject } from '../release/objects.ts';
import { fileOf, targetOf } from '../addresses/page-path.ts';
import { ROOTS } from '../pages/reachability.ts';
import type { Read } from '../dependencies/read.ts';
import { linksOf, type Rendered } from '../pages/site-page.ts';
import type { SiteGraph } from '../pages/site-graph.ts';

const NONE = Int32Array.of();

/** Addresses handed to a renderer at once. */
const BATCH = 24;

/** Batches that a renderer has at once: one is rendered while the last one is kept, and the links of another are followed. */
const BATCHES = 3;

/** What following the links works with. */
export interface CrawlParts {
  readonly graph: SiteGraph;
  readonly renderer: PageRenderer;
  /** Whether a file of the build stands at an address. */
  readonly isBuildFile: (path: string) => boolean;
  /** Finds the media file that stands behind an address; undefined where there is none. */
  readonly findAsset: (path: string) => StoredObject | undefined;
  /** Answers a question that no page asked before, as a digest. */
  readonly digest: (question: Read) => string;
  /** Makes a page without rendering it, where that can be. Default: none. */
  readonly refiller?: PageRefiller;
  /** The site's public address, without a path. */
  readonly siteUrl: string;
  readonly onProgress?: ((done: number, known: number) => void) | undefined;
}

/**
 * Renders the pages that are given, and every page that is not known yet and that they lead to, as a crawler would find it.
 * @returns The addresses that were rendered, and those that a page led to and does not any more, so that they may be
 *   orphans now.
 */
export async function crawl(
  { graph, renderer, isBuildFile, findAsset, digest, refiller, siteUrl, onProgress }: CrawlParts,
  stale: Iterable<string>,
): Promise<{ readonly rendered: ReadonlySet<string>; readonly lost: ReadonlySet<string> }> {
  const asked = new Set<string>(stale);
  for (const root of ROOTS) if (!graph.pages.has(root)) asked.add(root);
  const waiting = [...asked];
  const rendered = new Set<string>();
  const lost = new Set<string>();
  /** What was not known before. */
  const found = new Set<string>();

  const reach = (path: string) => {
    if (asked.has(path) || graph.pages.has(path) || fileOf(path) === undefined || isBuildFile(path)) return;
    asked.add(path);
    found.add(path);
    waiting.push(path);
  };

  /** Links from the site's root lead to the same place from every page, and most are on many: each is looked at once. */
  const fromRoot = new Map<string, number | undefined>();

  const linkTo = (href: string, page: () => URL): number | undefined => {
    const isFromRoot = href.startsWith('/');
    if (isFromRoot && fromRoot.has(href)) return fromRoot.get(href);
    const target = targetOf(href, page());
    // A share card is drawn when the page is live: what asks for it is noted with the page.
    const isLink = target && !target.path.startsWith(SHARE_CARD_FOLDER);
    const number = isLink ? graph.targets.numberOf(target.path, target.fragment, findAsset) : undefined;
    if (target && number !== undefined && !graph.targets.get(number).asset) reach(target.path);
    if (isFromRoot) fromRoot.set(href, number);
    return number;
  };

  const noteLinks = (from: string, links: Int32Array) => {
    for (const number of links) {
      const { path } = graph.targets.get(number);
      if (found.has(path)) graph.reachability.note(path, from);
    }
  };

  const put = (path: string, now: Rendered) => {
    const before = graph.pages.get(path)?.rendered;
    if (found.size > 0) noteLinks(path, linksOf(now));
    for (const number of lostLinks(linksOf(before), linksOf(now))) lost.add(graph.targets.get(number).path);
    graph.put(path, now);
    rendered.add(path);
  };

  const questions = (key: string) => graph.reads.numberOf(key, digest);
  const take = (outcome: Outcome) => {
    let address: URL | undefined;
    const page = () => (address ??= new URL(outcome.path, siteUrl));
    put(
      outcome.path,
      asRendered(outcome, questions, (href) => linkTo(href, page)),
    );
  };

  const takeRefilled = ({ path, before, page: { holes, card } }: RefilledPage, { object }: WrittenPage) => {
    put(path, { kind: 'page', version: { ...before, object, card, holes: packed(holes) } });
  };

  /** Puts what is late into the pages in which nothing else has changed; answers the others. */
  const takeAllRefilled = async (batch: readonly string[]): Promise<readonly string[]> => {
    const refilled = batch.flatMap((path) => refiller?.(path) ?? []);
    if (refilled.length === 0) return batch;
    // As while pages are rendered: readers of the site, and the thread that writes, have a turn.
    await setImmediate();
    const kept = await renderer.keep(refilled.map(bodyOfRefilled));
    for (const [index, each] of refilled.entries()) {
      const written = kept[index];
      if (written) takeRefilled(each, written);
    }
    const done = new Set(refilled.map(({ path }) => path));
    return batch.filter((path) => !done.has(path));
  };

  const underWay = new Set<Promise<void>>();
  const start = (batch: readonly string[]) => {
    const work = takeAllRefilled(batch).then(async (others) => {
      if (others.length > 0) for (const outcome of await renderer.render(others)) take(outcome);
      underWay.delete(work);
      onProgress?.(rendered.size, asked.size);
    });
    underWay.add(work);
  };
  try {
    while (waiting.length + underWay.size > 0) {
      while (waiting.length > 0 && underWay.size < BATCHES) start(waiting.splice(0, BATCH));
      await Promise.race(underWay);
    }
  } finally {
    // Where one failed, the others must not go on behind the back of whoever tries again.
    await Promise.allSettled(underWay);
  }
  return { rendered, lost };
}

const bodyOfRefilled = ({ page: { body } }: RefilledPage): PageBody => ({
  body,
  contentType: 'text/html',
  isKnown: true,
});

function asRendered(
  outcome: Outcome,
  numberOf: (key: string) => number,
  linkTo: (href: string) => number | undefined,
): Rendered {
  const reads = Int32Array.from(outcome.reads, numberOf);
  switch (outcome.kind) {
    case 'page': {
      const { object, inline, card } = outcome;
      const { hrefs, ids } = outcome.links;
      const links = Int32Array.from(new Set(hrefs.map(linkTo).filter((number) => number !== undefined)));
      const holes = packed(outcome.holes.map(({ key, ...hole }) => ({ ...hole, late: numberOf(key) })));
      return { kind: 'page', version: { object, links, reads, holes, card, parts: ids.join('\n'), inline } };
    }
    case 'failed':
      return { kind: 'failed', reads, reason: outcome.reason };
    case 'missing':
    case 'moved':
      return { kind: outcome.kind, reads };
  }
}

function lostLinks(before: Int32Array, after: Int32Array): Int32Array {
  if (before === after) return NONE;
  const now = new Set(after);
  return before.filter((number) => !now.has(number));
}
