import { openSearch } from '../search/engine/open-search.ts';
import type { Excerpt, Found, Query, SearchFiles, SearchIndex } from '../search/engine/search.ts';
import { pathsOf, readFacetNames } from '../search/index-files.ts';
import { namesIn, type FilterGroup } from './names.ts';
import { shownOf, type Shown } from './shown.ts';
import type { SiteFiles } from './site-files.ts';

/** Where the island gets everything from. */
export interface Library {
  /** What results can be narrowed by; none where that could not be loaded. */
  readonly groups: readonly FilterGroup[];
  search(query: Query): Promise<Found>;
  /** Undefined of what is no longer there, or cannot be loaded. */
  show(number: number, query: Query): Promise<Shown | undefined>;
  /** Whether something that was asked for is no longer there: not so where it could not be loaded. */
  readonly isGone: (number: number) => boolean;
}

/** Opens an index with the names of what its results can be narrowed by. */
export async function openLibrary(files: SiteFiles, index: SearchIndex): Promise<Library> {
  const search = openSearch(files, index);
  // Every search begins with it: on a slow network, after the names would be a wait more.
  void files.read(pathsOf(index).start);
  const groups = index === 'practice' ? await groupsIn(files) : [];
  const nameOf = namesIn(groups);
  const show = (found: Excerpt | undefined) => found && shownOf(found, nameOf);
  return {
    groups,
    search: (query) => search.search(query),
    show: async (number, query) => show(await search.excerpt(number, query)),
    isGone: (number) => files.isGone(pathsOf(index).entry(number)),
  };
}

async function groupsIn(files: SearchFiles): Promise<readonly FilterGroup[]> {
  const bytes = await files.read(pathsOf('practice').facetNames);
  try {
    return bytes ? readFacetNames(bytes).groups : [];
  } catch {
    // A damaged file leaves the search without filters, and not the reader without a search.
    return [];
  }
}
