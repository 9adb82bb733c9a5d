import { ROOTS } from './follow.ts';
import type { SiteGraph } from './site-graph.ts';
import type { Version } from './site-page.ts';

/**
 * The addresses that the links lead to from the roots, and those that hold something to link to although it is missing.
 * It walks the whole graph, which takes a few milliseconds for ten thousand pages: only where a page lost a link.
 */
export function reachable(graph: SiteGraph): ReadonlySet<string> {
  const reached = new Set<string>(ROOTS);
  const waiting: string[] = [...ROOTS];
  const seen = new Set<number>();
  const walk = ({ links }: Version) => {
    for (const number of links) {
      if (seen.has(number)) continue;
      seen.add(number);
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
    if (page?.live) walk(page.live);
  }
  return reached;
}
