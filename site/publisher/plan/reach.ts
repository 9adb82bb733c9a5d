import { ROOTS } from './follow.ts';
import type { SiteGraph } from './site-graph.ts';
import type { SitePage, Version } from './site-page.ts';

/**
 * The addresses that the links lead to from the roots, and those that hold something to link to although it is missing.
 * It walks the whole graph, which takes some milliseconds for ten thousand pages: only where a page lost a link.
 */
export function reachable(graph: SiteGraph): ReadonlySet<string> {
  const reached = new Set<string>(ROOTS);
  const waiting: string[] = [...ROOTS];
  // A million links lead to some ten thousand addresses: each address is looked at once, by its number.
  const seen = new Uint8Array(graph.targets.size);
  const walk = ({ links }: Version) => {
    for (const number of links) {
      if (seen[number] === 1) continue;
      seen[number] = 1;
      const { path } = graph.targets.get(number);
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(path);
    }
  };
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const page = graph.pages.get(path);
    if (page?.rendered.kind === 'page') walk(page.rendered.version);
    // A page whose last good version stays live keeps what that version leads to.
    if (page?.live && page.live !== versionOf(page)) walk(page.live);
  }
  return reached;
}

const versionOf = ({ rendered }: SitePage): Version | undefined =>
  rendered.kind === 'page' ? rendered.version : undefined;
