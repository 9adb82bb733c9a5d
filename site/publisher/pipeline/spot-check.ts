import { randomInt } from 'node:crypto';
import type { ContentSource } from '../../src/content/content-source.ts';
import { recordingSource } from '../dependencies/recording-source.ts';
import type { SiteGraph } from '../pages/site-graph.ts';
import type { SitePage, Version } from '../pages/site-page.ts';
import type { SiteRenderer } from '../render/page-renderer.ts';
import { digestOf } from '../store/digest.ts';

/** How many pages are looked at: some hundredths of a second of work. */
const SPOTS = 20;

/** What looking at some pages works with. */
export interface SpotCheckParts {
  readonly graph: SiteGraph;
  readonly content: ContentSource;
  readonly load: () => Promise<SiteRenderer>;
  /** The site's public address, without a path. */
  readonly siteUrl: string;
}

/**
 * Renders some live pages, taken by chance, with nothing late in them, and compares them with what is live: late values that
 * were put into pages must make the same bytes. While nothing is stale.
 * @returns The addresses of those that differ.
 */
export async function differingPages(
  { graph, content, load, siteUrl }: SpotCheckParts,
  most = SPOTS,
): Promise<readonly string[]> {
  const spots = someOf([...graph.pages.values()].flatMap(liveVersion), most);
  if (spots.length === 0) return [];
  const site = await load();
  const differing: string[] = [];
  for (const { path, version } of spots) {
    const { source } = recordingSource(content);
    const page = await site.render(new URL(path, siteUrl).href, source).catch(() => undefined);
    if (!page || digestOf(page.body) !== version.object.hash) differing.push(path);
  }
  return differing;
}

/** Of a page that is live as it was rendered last; feeds and the like have nothing late. */
function liveVersion({ path, rendered, live }: SitePage): { readonly path: string; readonly version: Version }[] {
  if (!path.endsWith('/') || rendered.kind !== 'page' || rendered.version !== live) return [];
  return [{ path, version: rendered.version }];
}

/** Some of a list, taken by chance, each once. */
function someOf<T>(all: readonly T[], most: number): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(most, all.length) }, () => left.splice(randomInt(left.length), 1)).flat();
}
