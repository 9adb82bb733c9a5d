import { openSearch } from '../search/engine/open-search.ts';
import type { Excerpt, Found, Query, SearchFiles, SearchIndex } from '../search/engine/search.ts';
import { pathsOf, readFacetNames, type FacetNames } from '../search/index-files.ts';
import { shownOf, type Shown } from './shown.ts';

/** Values under one heading; a kind may have several groups, such as places. */
export type FilterGroup = FacetNames['groups'][number];

/** Where the island gets everything from. */
export interface Library {
  /** What results can be narrowed by; none where that could not be loaded. */
  readonly groups: readonly FilterGroup[];
  search(query: Query): Promise<Found>;
  /** Undefined of what is no longer there, or cannot be loaded. */
  show(number: number, query: Query): Promise<Shown | undefined>;
}

/** Opens an index with the names of what its results can be narrowed by. */
export async function openLibrary(files: SearchFiles, index: SearchIndex): Promise<Library> {
  const search = openSearch(files, index);
  const groups = index === 'practice' ? await groupsIn(files) : [];
  const nameOf = namesIn(groups);
  const show = (found: Excerpt | undefined) => found && shownOf(found, nameOf);
  return {
    groups,
    search: (query) => search.search(query),
    show: async (number, query) => show(await search.excerpt(number, query)),
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

/** Tells what a value is called; its slug where there is no such value any more. */
export type NameOf = (kind: string, slug: string) => string;

export function namesIn(groups: readonly FilterGroup[]): NameOf {
  const names = new Map(
    groups.flatMap(({ kind, values }) => values.map(({ slug, name }) => [`${kind} ${slug}`, name] as const)),
  );
  return (kind, slug) => names.get(`${kind} ${slug}`) ?? slug;
}
