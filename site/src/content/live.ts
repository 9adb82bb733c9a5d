import type { LiveLoader } from 'astro/loaders';
import type {
  Counts,
  CountsQuery,
  EntryQuery,
  ListQuery,
  Readable,
  SourceEntry,
  ListPage,
  ListPageQuery,
  ListPagesQuery,
  Where,
} from './content-source.ts';
import { currentSource } from './current-source.ts';

/** Reads a content type from the content source; `Entry` is what the type's query and the normalising make of an entry. */
export function entryLoader<Entry extends Record<string, unknown>>(
  type: Readable,
): LiveLoader<Entry, EntryQuery, ListQuery> {
  // The store holds only what the typed queries answered, so its data has the type of the query's result.
  const typed = (data: Record<string, unknown>) => data as Entry;
  return {
    name: `waymark-${type}`,
    loadEntry: async ({ filter }) => {
      const entry = (await currentSource()).entry(type, filter);
      return entry && { id: entry.id, data: typed(entry.data) };
    },
    loadCollection: async ({ filter }) => {
      const entries = (await currentSource()).list(type, filter ?? {});
      return { entries: entries.map(({ id, data }) => ({ id, data: typed(data) })) };
    },
  };
}

/** Which entries are counted. */
export interface TotalQuery {
  readonly of: Readable;
  readonly where?: Where;
  readonly locale?: string;
}

/** How many entries there are, as an entry of its own, so that the count is a read like any other. */
export function totalLoader(): LiveLoader<{ total: number }, TotalQuery> {
  return {
    name: 'waymark-total',
    loadEntry: async ({ filter }) => {
      const total = (await currentSource()).total(filter.of, filter.where ?? {}, filter.locale);
      return { id: filter.of, data: { total } };
    },
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}

/** How many entries of a list have each value of a field, as an entry of its own. */
export function countsLoader(): LiveLoader<{ counts: Counts }, CountsQuery & { readonly of: Readable }> {
  return {
    name: 'waymark-counts',
    loadEntry: async ({ filter: { of, ...query } }) => ({
      id: of,
      data: { counts: (await currentSource()).counts(of, query) },
    }),
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}

/** Which values some entry of a list has in a field, as an entry of its own. */
export function valuesLoader(): LiveLoader<{ values: readonly string[] }, CountsQuery & { readonly of: Readable }> {
  return {
    name: 'waymark-values',
    loadEntry: async ({ filter: { of, ...query } }) => ({
      id: of,
      data: { values: (await currentSource()).values(of, query) },
    }),
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}

/** A list page of a list, as an entry of its own. */
export function listPageLoader(): LiveLoader<
  { listPage: ListPage<SourceEntry> },
  ListPageQuery & { readonly of: Readable }
> {
  return {
    name: 'waymark-list-page',
    loadEntry: async ({ filter: { of, ...query } }) => {
      const listPage = (await currentSource()).listPage(of, query);
      return listPage && { id: of, data: { listPage } };
    },
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}

/** What the list pages of a list after the first begin with, as an entry of its own. */
export function listPagesLoader(): LiveLoader<
  { first: readonly string[] },
  ListPagesQuery & { readonly of: Readable }
> {
  return {
    name: 'waymark-list-pages',
    loadEntry: async ({ filter: { of, ...query } }) => ({
      id: of,
      data: { first: (await currentSource()).listPages(of, query) },
    }),
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}

/** The day, as an entry of its own. */
export function todayLoader(): LiveLoader<{ day: string }> {
  return {
    name: 'waymark-today',
    loadEntry: async () => ({ id: 'today', data: { day: (await currentSource()).today() } }),
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}
