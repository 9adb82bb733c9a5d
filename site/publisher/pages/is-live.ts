import { isSearchFile } from '../../src/content/search/search.ts';
import type { ContentIndex, EntryKey } from '../store/content-index.ts';
import { ownPage } from './own-page.ts';
import type { SiteGraph } from './site-graph.ts';
import type { SitePage } from './site-page.ts';

/** Whether a page is live as its content is now. */
const isFresh = ({ rendered, live }: SitePage) => rendered.kind === 'page' && live === rendered.version;

/** The addresses of the live pages that were made from an entry, in order. */
export function livePagesShowing(graph: SiteGraph, entry: EntryKey): string[] {
  return [...graph.reads.pagesReading(entry)]
    .filter((path) => graph.pages.get(path)?.live !== undefined && !isSearchFile(path))
    .toSorted();
}

/**
 * Whether the site shows an entry as it was taken in last. Its own page counts where it has one; else one page that was made
 * from it is enough, and none is needed where none asks for it. What was taken down is shown by no page that went out.
 */
export function isLive(graph: SiteGraph, index: ContentIndex, entry: EntryKey): boolean {
  if (!index.get(entry.type, entry.locale, entry.id)) return true;
  const readers = [...graph.reads.pagesReading(entry)].flatMap((path) => graph.pages.get(path) ?? []);
  const own = ownPage(index, entry);
  if (own !== undefined) return readers.some((page) => page.path === own && isFresh(page));
  return readers.length === 0 || readers.some(isFresh);
}
