import { getLiveCollection, getLiveEntry } from 'astro:content';
import type { LiveDataCollectionResult, LiveDataEntryResult } from 'astro';
import type { ContentType } from '@waymark/shared-types';
import { currentSource, withSource } from '../current-source.ts';
import type {
  Counts,
  CountsQuery,
  EntryQuery,
  ListQuery,
  ListPage,
  ListPageQuery,
  ListPagesQuery,
  Where,
} from '../content-source.ts';
import type { MediaFile } from '../file/file.ts';
import type { Reference } from '../normalised.ts';
import type { EntryOf } from '../registry.ts';

/** Astro hands errors back as values, and so does it tell that there is no such entry. */
function isNotFound(error: Error): boolean {
  return error.name === 'LiveEntryNotFoundError';
}

function dataOf<Data>(answer: {
  readonly entry?: { readonly data: Data } | undefined;
  readonly error?: Error | undefined;
}): Data | undefined {
  if (answer.error && !isNotFound(answer.error)) throw answer.error;
  return answer.entry?.data;
}

// The compiler cannot follow a type's name through Astro's conditional types; src/live.config.ts gives each collection
// the type of entry that the registry derives from the same query.
type EntryAnswer<T extends ContentType> = Promise<LiveDataEntryResult<EntryOf<T>>>;
type ListAnswer<T extends ContentType> = Promise<LiveDataCollectionResult<EntryOf<T>>>;

/** The entry of a type; undefined where it is not there or not published. */
export async function readEntry<T extends ContentType>(type: T, query: EntryQuery): Promise<EntryOf<T> | undefined> {
  return dataOf(await (getLiveEntry(type, query) as EntryAnswer<T>));
}

/** The entries of a type that a list asks for. */
export async function readList<T extends ContentType>(type: T, query: ListQuery = {}): Promise<readonly EntryOf<T>[]> {
  const { entries, error } = await (getLiveCollection(type, query) as ListAnswer<T>);
  if (error) throw error;
  return (entries ?? []).map(({ data }) => data);
}

/** How many entries of a type there are. */
export async function readTotal(of: ContentType, where: Where = {}): Promise<number> {
  return dataOf(await getLiveEntry('total', { of, where }))?.total ?? 0;
}

/** Whether there is any entry of a type. Only its first is asked for: hardly any other entry changes the answer. */
export async function hasAny(of: ContentType): Promise<boolean> {
  return (await readList(of, { limit: 1 })).length > 0;
}

/** The values that some entry of a list has in a field: how many have them is not asked for. */
export async function readValues(of: ContentType, query: CountsQuery): Promise<readonly string[]> {
  return dataOf(await getLiveEntry('values', { of, ...query }))?.values ?? [];
}

/** How many entries of a list have each value of a field, the most first. */
export async function readCounts(of: ContentType, query: CountsQuery): Promise<Counts> {
  return dataOf(await getLiveEntry('counts', { of, ...query }))?.counts ?? new Map<string, number>();
}

/** A list page of a list; undefined where none begins with that entry. */
export async function readListPage<T extends ContentType>(
  of: T,
  query: ListPageQuery,
): Promise<ListPage<EntryOf<T>> | undefined> {
  const listPage = dataOf(await getLiveEntry('list-page', { of, ...query }))?.listPage;
  // As in src/content/live.ts: the store holds only what the typed queries answered.
  return listPage && { ...listPage, entries: listPage.entries.map(({ data }) => data as EntryOf<T>) };
}

/** The ids of the entries that the list pages of a list after the first begin with. */
export async function readListPages(of: ContentType, query: ListPagesQuery): Promise<readonly string[]> {
  return dataOf(await getLiveEntry('list-pages', { of, ...query }))?.first ?? [];
}

/** The day for which pages are rendered, as `2026-11-24`: nothing else on the site may ask for the time. */
export async function readToday(): Promise<string> {
  const day = dataOf(await getLiveEntry('today', 'today'))?.day;
  if (day !== undefined) return day;
  throw new Error('Expected the content source to know the day, found that it does not.');
}

/** The media file with the id; undefined where it is not there. */
export async function readFile(id: string): Promise<MediaFile | undefined> {
  return dataOf<MediaFile>(await getLiveEntry('file', { id }));
}

/** The entry that a field points to; undefined where the field is empty or the entry is not published. */
export async function follow<T extends ContentType>(reference: Reference<T> | null): Promise<EntryOf<T> | undefined> {
  return reference ? await readEntry<T>(reference.type, { id: reference.id }) : undefined;
}

/** The entries that a field points to, in its order, without those that are not published. */
export async function followAll<T extends ContentType>(
  references: readonly Reference<T>[],
): Promise<readonly EntryOf<T>[]> {
  const found = await Promise.all(references.map((reference) => follow(reference)));
  return found.filter((entry) => entry !== undefined);
}

/**
 * What `make` works out from content, worked out once for all pages that need it: what stands around every page, a case study
 * as lists show it. A page that uses it has read what it was made from.
 * @param name Different for everything that is worked out.
 */
export async function memoised<T>(name: string, make: () => Promise<T>): Promise<T> {
  const source = await currentSource();
  return source.memoise ? await source.memoise(name, (within) => withSource(within, make)) : await make();
}
