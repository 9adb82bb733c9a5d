import { readFileSync } from 'node:fs';
import type { ContentSource } from '../../src/content/content-source.ts';
import type { Objects } from '../release/objects.ts';
import { linksIn } from '../links/page-links.ts';
import { targetOf } from '../addresses/page-path.ts';
import { report, type Problem, type Report, type Source } from './problem.ts';
import { readOf } from '../dependencies/read.ts';
import type { PageProblem } from './choose-live-versions.ts';
import type { SiteGraph } from '../pages/site-graph.ts';
import { readsOf } from '../pages/site-page.ts';

/** What telling a problem works with. */
export interface ReportParts {
  readonly graph: SiteGraph;
  readonly objects: Objects;
  readonly content: ContentSource;
  readonly siteUrl: string;
}

/** Pages that a dead link to one place is told for: one that stands on every page needs no thousand reports. */
const TOLD = 5;

/** Says what is wrong with pages, in which entry and field. A link to a page with a problem of its own is not told again. */
export function reportPageProblems(parts: ReportParts, problems: readonly PageProblem[]): Report[] {
  return causesOf(parts, problems, TOLD).map((problem) => report(problem, parts.content));
}

/**
 * What is wrong with pages by themselves, and not because they lead to a page with a problem of its own.
 * @param most Of the pages with a dead link to one place, so many. Default: all.
 */
export function causesOf(parts: ReportParts, problems: readonly PageProblem[], most = Infinity): Problem[] {
  const times = new Map<string, number>();
  const isNew = (place: string) => {
    const told = times.get(place) ?? 0;
    times.set(place, told + 1);
    return told < most;
  };
  return problems.flatMap((problem): Problem[] => {
    const { path: page } = problem;
    const reads = sourcesOf(parts.graph, page);
    if (problem.kind === 'failed') return [{ kind: 'failed', page, reads, reason: problem.reason }];
    const links = problem.links.filter(({ target }) => !isHeldBack(parts.graph, target.path) && isNew(nameOf(target)));
    const hrefs = links.length > 0 ? hrefsByTarget(parts, problem) : new Map<string, string>();
    return links.map(({ target, reason }) => {
      const href = hrefs.get(nameOf(target)) ?? nameOf(target);
      return { kind: 'dead link', page, reads, reason, href };
    });
  });
}

function isHeldBack(graph: SiteGraph, path: string): boolean {
  const page = graph.pages.get(path);
  return page !== undefined && !page.live && (page.rendered.kind === 'page' || page.rendered.kind === 'failed');
}

const nameOf = ({ path, fragment }: { readonly path: string; readonly fragment: string | undefined }) =>
  fragment === undefined ? path : `${path}#${fragment}`;

/** The entries that a page read, each once, in the order in which it asked. */
function sourcesOf(graph: SiteGraph, path: string): Source[] {
  const page = graph.pages.get(path);
  const sources = new Map<string, Source>();
  for (const number of page ? readsOf(page.rendered) : []) {
    const read = readOf(graph.reads.get(number).key);
    if (read.of === 'entry') sources.set(`${read.type} ${read.id}`, { type: read.type, id: read.id });
  }
  return [...sources.values()];
}

/** How the page's file writes each address, since fields hold what was typed. */
function hrefsByTarget(
  { objects, siteUrl }: ReportParts,
  { path, version }: Extract<PageProblem, { kind: 'dead links' }>,
): ReadonlyMap<string, string> {
  const content = readFileSync(objects.pathOf(version.object.hash), 'utf8');
  const { hrefs } = linksIn(content, content.startsWith('<?xml') ? 'xml' : 'html');
  const address = new URL(path, siteUrl);
  return new Map(
    hrefs.flatMap((href) => {
      const target = targetOf(href, address);
      return target ? [[nameOf(target), href] as const] : [];
    }),
  );
}
