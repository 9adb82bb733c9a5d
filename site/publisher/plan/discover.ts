import type { Outcome, PageRenderer } from '../render/page-renderer.ts';
import type { StoredObject } from '../release/objects.ts';
import { fileOf, targetOf } from './page-path.ts';
import type { Problem } from './problem.ts';

/** Where discovery starts: what nothing needs to link to. */
export const ROOTS = ['/', '/404.html', '/sitemap.xml', '/robots.txt'] as const;

/** Addresses handed to a renderer at once. */
const BATCH = 24;

/** Finds the file that stands behind an address that is no page: a style sheet, a picture; undefined where there is none. */
export type FindAsset = (path: string) => StoredObject | undefined;

/** What following the links found. */
export interface Discovered {
  /** Every file that is reached, by its path in the release. */
  readonly files: Record<string, StoredObject>;
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/** Pages that a dead link is reported for; one that stands on every page needs no thousand reports. */
const REPORTED = 5;

/** A place that is linked to, and the first links that lead there. */
interface Linked {
  readonly path: string;
  readonly fragment: string | undefined;
  readonly from: { readonly page: string; readonly href: string }[];
}

/** What is kept of a page that was asked for. */
interface Visited {
  readonly kind: Outcome['kind'];
  readonly reads: Outcome['reads'];
  readonly ids: readonly string[];
  readonly reason: string;
}

/**
 * Renders the site as a crawler would find it: from the roots, along every link.
 * @param rendererFor Chooses a renderer for the pages that wait, how many batches it takes at once (`lanes`),
 *   and after how many pages to choose again, so that many go to worker threads.
 * @param siteUrl The site's public address, without a path.
 */
export async function discover(
  rendererFor: (
    waiting: number,
  ) => Promise<{ readonly renderer: PageRenderer; readonly lanes: number; readonly pages: number }>,
  findAsset: FindAsset,
  siteUrl: string,
  onProgress?: (done: number, known: number) => void,
): Promise<Discovered> {
  const files: Record<string, StoredObject> = {};
  const known = new Set<string>(ROOTS);
  const waiting: string[] = [...ROOTS];
  const visited = new Map<string, Visited>();
  const linked = new Map<string, Linked>();
  /** Links to parts of their own page that are not there. */
  const own: { readonly page: string; readonly href: string; readonly fragment: string }[] = [];

  const reach = (path: string) => {
    if (known.has(path)) return;
    known.add(path);
    const asset = findAsset(path);
    if (asset) files[fileOf(path)] = asset;
    else waiting.push(path);
  };

  const follow = (outcome: Outcome) => {
    const { path: page, kind, reads } = outcome;
    visited.set(page, {
      kind,
      reads,
      ids: kind === 'page' ? outcome.links.ids : [],
      reason: kind === 'failed' ? outcome.reason : '',
    });
    if (kind !== 'page') return;
    files[fileOf(page)] = outcome.object;
    const address = new URL(page, siteUrl);
    for (const href of outcome.links.hrefs) {
      const target = targetOf(href, address);
      if (!target) continue;
      if (target.path === page) {
        // Most links to a part of a page stand on that page: they can be looked at, and forgotten, at once.
        if (!hasPart(outcome.links.ids, target.fragment)) own.push({ page, href, fragment: target.fragment ?? '' });
        continue;
      }
      const key = `${target.path}#${target.fragment ?? ''}`;
      const link: Linked = linked.get(key) ?? { ...target, from: [] };
      if (link.from.length < REPORTED) link.from.push({ page, href });
      linked.set(key, link);
      reach(target.path);
    }
  };

  const lane = async (renderer: PageRenderer, most: number) => {
    const until = visited.size + most;
    for (
      let batch = waiting.splice(0, BATCH);
      batch.length > 0;
      batch = visited.size < until ? waiting.splice(0, BATCH) : []
    ) {
      for (const outcome of await renderer.render(batch)) follow(outcome);
      onProgress?.(visited.size, visited.size + waiting.length);
    }
  };
  while (waiting.length > 0) {
    const { renderer, lanes, pages } = await rendererFor(waiting.length);
    await Promise.all(Array.from({ length: lanes }, () => lane(renderer, pages)));
  }
  const pages = [...visited.values()].filter(({ kind }) => kind === 'page').length;
  return {
    files,
    pages,
    problems: [...failures(visited), ...deadParts(own, visited), ...deadLinks(linked.values(), visited)],
  };
}

const isRoot = (path: string) => ROOTS.some((root) => root === path);

function failures(visited: ReadonlyMap<string, Visited>): Problem[] {
  return [...visited].flatMap(([page, { kind, reads, reason }]) => {
    if (kind === 'failed') return [{ kind: 'failed', page, reads, reason } as const];
    return kind === 'missing' && isRoot(page)
      ? [{ kind: 'failed', page, reads, reason: 'the site must have it, and has nothing there' } as const]
      : [];
  });
}

/** Whether a page with these ids has the part; every page has a top (HTML Standard, "Scrolling to a fragment"). */
function hasPart(ids: readonly string[], fragment: string | undefined): boolean {
  return fragment === undefined || fragment === 'top' || ids.includes(fragment);
}

const noPart = (path: string, fragment: string | undefined) =>
  `the page ${path} has no part called “${fragment ?? ''}”`;

function deadParts(
  own: readonly { readonly page: string; readonly href: string; readonly fragment: string }[],
  visited: ReadonlyMap<string, Visited>,
): Problem[] {
  return own.map(({ page, href, fragment }) => ({
    kind: 'dead link',
    page,
    href,
    reason: noPart(page, fragment),
    reads: visited.get(page)?.reads ?? [],
  }));
}

/** Why a link leads to nothing; undefined where it leads somewhere, or to a page whose own failure is reported. */
function whyDead({ path, fragment }: Linked, target: Visited | undefined): string | undefined {
  if (!target || target.kind === 'failed') return undefined;
  if (target.kind === 'missing') return 'nothing stands at that address';
  if (target.kind === 'moved')
    return 'that address sends the reader on: link to where it leads (addresses of pages end with /)';
  return hasPart(target.ids, fragment) ? undefined : noPart(path, fragment);
}

function deadLinks(linked: Iterable<Linked>, visited: ReadonlyMap<string, Visited>): Problem[] {
  return [...linked].flatMap((link) => {
    const reason = whyDead(link, visited.get(link.path));
    if (reason === undefined) return [];
    return link.from.map(
      ({ page, href }) => ({ kind: 'dead link', page, href, reason, reads: visited.get(page)?.reads ?? [] }) as const,
    );
  });
}
