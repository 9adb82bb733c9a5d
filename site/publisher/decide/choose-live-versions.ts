import { isSearchFile } from '../../src/content/search/search.ts';
import { ABSENT } from '../dependencies/answers.ts';
import { readOf } from '../dependencies/read.ts';
import { hasPart, type SitePage, type Version } from '../pages/site-page.ts';
import type { SiteGraph } from '../pages/site-graph.ts';
import type { Forgotten } from '../store/to-forget.ts';
import type { Target } from '../links/link-index.ts';

/** What choosing works with. */
export interface ChoiceParts {
  readonly graph: SiteGraph;
  /** The pages that were rendered, and those that had a problem before. */
  readonly open: Iterable<string>;
  /** What else than a page answers at an address: a file of the build, or a redirect. */
  readonly leadsOn: (path: string) => 'file' | 'redirect' | undefined;
  /** Whether no page is held back for a link that leads there. Default: of none. */
  readonly isTolerated?: (target: Pick<Target, 'path' | 'fragment'>) => boolean;
  /** Whether a version that was made from an entry must not stay, whatever is wrong with the next one. Default: of none. */
  readonly isForgotten?: (entry: Forgotten) => boolean;
}

/** A link of a page that leads to nothing. */
export interface DeadLink {
  readonly target: Target;
  readonly reason: string;
}

/** What keeps a page from being as its content is now. */
export type PageProblem =
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }
  | {
      readonly kind: 'dead links';
      readonly path: string;
      readonly version: Version;
      readonly links: readonly DeadLink[];
    };

/** What was decided. */
export interface Choice {
  /** The pages that were looked at, and those of them of which something else is live than before. */
  readonly looked: ReadonlySet<SitePage>;
  readonly changed: ReadonlySet<SitePage>;
  readonly problems: readonly PageProblem[];
}

/**
 * Decides what is live at each address, and says what is wrong. A page that cannot be made, or that links to nothing, keeps its last
 * good version; one that never was live stays away, and so do, by the links to it, the pages that need it. Nothing that was taken
 * down stays for the sake of a whole link: a last good version that shows it gives way.
 */
export function chooseLiveVersions(parts: ChoiceParts): Choice {
  const { graph, open } = parts;
  const chosen = new Map<string, Version | undefined>();
  const liveAt = (path: string) => (chosen.has(path) ? chosen.get(path) : graph.pages.get(path)?.live);
  const looked = new Set([...open].flatMap((path) => graph.pages.get(path) ?? []));
  for (const page of looked) chosen.set(page.path, firstChoice(parts, page));

  let worse = [...looked].filter((page) => isWorse(page.live, liveAt(page.path)));
  for (;;) {
    for (const page of pagesLinkingTo(graph, worse, liveAt)) looked.add(page);
    worse = [...looked].filter((page) => {
      const version = liveAt(page.path);
      if (!version || version !== freshOf(page) || version === page.live) return false;
      if (linksOf(parts, version, liveAt).dead.length === 0) return false;
      const instead = lastGood(parts, page);
      // What is live shows what was taken down: better a dead link than that.
      if (!instead && page.live) return false;
      chosen.set(page.path, instead);
      return true;
    });
    if (worse.length === 0) break;
  }
  const changed = new Set([...looked].filter((page) => page.live !== liveAt(page.path)));
  for (const page of changed) graph.setLive(page, liveAt(page.path));
  return { looked, changed, problems: problemsOf(parts, looked) };
}

/** What was rendered last; where it could not be made, what is live. */
function firstChoice(parts: ChoiceParts, page: SitePage): Version | undefined {
  return freshOf(page) ?? (page.rendered.kind === 'failed' ? lastGood(parts, page) : undefined);
}

const freshOf = ({ rendered }: SitePage): Version | undefined =>
  rendered.kind === 'page' ? rendered.version : undefined;

/**
 * The live version, unless it shows an entry that is not published any more, or may not be shown as it was. Nobody knows whose words a file
 * of the search holds: it has none.
 */
function lastGood({ graph, isForgotten = () => false }: ChoiceParts, { path, live }: SitePage): Version | undefined {
  if (isSearchFile(path)) return undefined;
  const isGone = (number: number) => {
    const { key, digest } = graph.reads.get(number);
    const read = readOf(key);
    return read.of === 'entry' && (digest === ABSENT || isForgotten(read));
  };
  return live && !live.reads.some(isGone) ? live : undefined;
}

function isWorse(before: Version | undefined, after: Version | undefined): boolean {
  if (!before) return false;
  return !after || (after !== before && before.parts.split('\n').some((part) => part !== '' && !hasPart(after, part)));
}

function pagesLinkingTo(
  graph: SiteGraph,
  pages: readonly SitePage[],
  liveAt: (path: string) => Version | undefined,
): SitePage[] {
  const numbers = new Set(pages.flatMap(({ path }) => (graph.isLinked(path) ? graph.targets.at(path) : [])));
  if (numbers.size === 0) return [];
  return [...graph.pages.values()].filter((page) => liveAt(page.path)?.links.some((number) => numbers.has(number)));
}

/** Where the links of a version lead: those to nothing, and whether any needs a redirect. */
function linksOf(
  { graph, leadsOn, isTolerated = () => false }: Omit<ChoiceParts, 'open'>,
  { links }: Version,
  liveAt: (path: string) => Version | undefined,
): { readonly dead: readonly DeadLink[]; readonly dependsOnRedirect: boolean } {
  const dead: DeadLink[] = [];
  let dependsOnRedirect = false;
  for (const number of links) {
    const target = graph.targets.get(number);
    if (target.asset || isTolerated(target)) continue;
    const there = liveAt(target.path);
    if (there && hasPart(there, target.fragment)) continue;
    const instead = there ? undefined : leadsOn(target.path);
    dependsOnRedirect ||= instead === 'redirect';
    if (instead === undefined)
      dead.push({ target, reason: there ? noPart(target) : whyNothing(graph.pages.get(target.path)) });
  }
  return { dead, dependsOnRedirect };
}

const noPart = ({ path, fragment }: Target) => `the page ${path} has no part called “${fragment ?? ''}”`;

function whyNothing(page: SitePage | undefined): string {
  if (page?.rendered.kind === 'moved')
    return 'that address sends the reader on: link to where it leads (addresses of pages end with /)';
  return page && page.rendered.kind !== 'missing'
    ? 'the page there is held back itself'
    : 'nothing stands at that address';
}

/** What is wrong with these pages as they are now; notes which of them need a redirect. */
export function problemsOf(parts: Omit<ChoiceParts, 'open'>, pages: Iterable<SitePage>): PageProblem[] {
  const { graph } = parts;
  const liveAt = (path: string) => graph.pages.get(path)?.live;
  return [...pages].flatMap((page): PageProblem[] => {
    const { path, rendered, live } = page;
    graph.dependOnRedirects.delete(path);
    if (rendered.kind === 'failed') return [{ kind: 'failed', path, reason: rendered.reason }];
    const version = freshOf(page) ?? live;
    if (!version) return [];
    const { dead, dependsOnRedirect } = linksOf(parts, version, liveAt);
    if (dependsOnRedirect) graph.dependOnRedirects.add(path);
    return dead.length > 0 ? [{ kind: 'dead links', path, version, links: dead }] : [];
  });
}
