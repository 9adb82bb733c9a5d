import type Database from 'better-sqlite3';
import { DEFAULT_LOCALE, contentTypes, isRecord } from '@waymark/shared-types';
import type {
  ContentSource,
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
} from '../../src/content/content-source.ts';
import type { ContentIndex, EntryKey } from './content-index.ts';
import { canonicalJson } from './digest.ts';
import { comparable } from './entry-index.ts';
import type { Condition } from './sorted-list.ts';
import { StoredSearch } from './search/stored-search.ts';
import type { StoredEntry } from './stored-entry.ts';

/** How many parsed entries are kept at hand: those that a batch of list pages shows, which are looked at twice, and what many pages share. */
const CACHED_ENTRIES = 1500;

interface EntryRow {
  readonly data: string;
}

/** The language that an entry of a type is stored under. */
export function storedLocale(type: Readable, locale: string = DEFAULT_LOCALE): string {
  return type !== 'file' && contentTypes[type].localised ? locale : '';
}

/** Conditions in one order, so that the same list is known by the same key. */
export function conditionsOf(where: Where): Condition[] {
  return Object.entries(where)
    .map(([field, value]) => [field, comparable(value) ?? ''] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads the content store for pages. */
export class StoreSource implements ContentSource {
  readonly search: StoredSearch;
  readonly #entry: Database.Statement<string[], EntryRow>;
  readonly #index: () => ContentIndex;
  readonly #today: () => string;
  readonly #cache = new Map<string, Record<string, unknown>>();
  readonly #over: readonly StoredEntry[];

  /**
   * @param index Of what the database holds; asked for with each question, so that it may be replaced.
   * @param over Entries that stand in place of those of the database, as the index has them. Default: none.
   */
  constructor(
    database: Database.Database,
    index: () => ContentIndex,
    today: () => string,
    over: readonly StoredEntry[] = [],
  ) {
    this.#over = over;
    this.#entry = database.prepare('SELECT data FROM entry WHERE type = ? AND locale = ? AND id = ?');
    this.#index = index;
    this.search = new StoredSearch(database, index);
    this.#today = today;
  }

  entry(type: Readable, { id, slug, locale }: EntryQuery): SourceEntry | undefined {
    const stored = storedLocale(type, locale);
    const index = this.#index();
    const found = id ?? (slug === undefined ? index.only(type, stored) : index.bySlug(type, stored, slug));
    return found !== undefined && index.get(type, stored, found) ? this.#handOut(type, stored, found) : undefined;
  }

  list(type: Readable, { where = {}, order, limit, offset = 0, locale }: ListQuery): readonly SourceEntry[] {
    const stored = storedLocale(type, locale);
    const { ids } = this.#index().list(type, stored, conditionsOf(where), order);
    return this.#readAll(type, stored, ids.slice(offset, limit === undefined ? undefined : offset + limit));
  }

  total(type: Readable, where: Where, locale?: string): number {
    return this.#index().list(type, storedLocale(type, locale), conditionsOf(where), undefined).ids.length;
  }

  counts(type: Readable, { where = {}, by, locale }: CountsQuery): Counts {
    return this.#index().counts(type, storedLocale(type, locale), conditionsOf(where), by);
  }

  values(type: Readable, query: CountsQuery): readonly string[] {
    return [...this.counts(type, query).keys()].sort();
  }

  listPage(
    type: Readable,
    { where = {}, order, least, from, locale }: ListPageQuery,
  ): ListPage<SourceEntry> | undefined {
    const stored = storedLocale(type, locale);
    const list = this.#index().list(type, stored, conditionsOf(where), order);
    const found = list.listPages(least).get(from);
    if (!found) return undefined;
    const { start, end, before, after } = found;
    return { entries: this.#readAll(type, stored, list.ids.slice(start, end)), before, after };
  }

  listPages(type: Readable, { where = {}, order, least, locale }: ListPagesQuery): readonly string[] {
    const list = this.#index().list(type, storedLocale(type, locale), conditionsOf(where), order);
    return [...list.listPages(least).keys()].filter((from) => from !== undefined);
  }

  today(): string {
    return this.#today();
  }

  /** Forgets what it has at hand of an entry that changed. */
  forget({ type, locale, id }: EntryKey): void {
    this.#cache.delete(`${type} ${locale} ${id}`);
    this.search.forget();
  }

  /** Forgets everything that it has at hand. */
  forgetAll(): void {
    this.#cache.clear();
    this.search.forget();
  }

  #readAll(type: Readable, locale: string, ids: readonly string[]): readonly SourceEntry[] {
    return ids.map((id) => this.#handOut(type, locale, id));
  }

  /** An entry that is there; what it holds is read when it is looked at. */
  #handOut(type: Readable, locale: string, id: string): SourceEntry {
    let known: Record<string, unknown> | undefined;
    const read = () => (known ??= this.#read(type, locale, id));
    return {
      id,
      slug: this.#index().get(type, locale, id)?.slug ?? undefined,
      get data() {
        return read();
      },
    };
  }

  #read(type: Readable, locale: string, id: string): Record<string, unknown> {
    const key = `${type} ${locale} ${id}`;
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const over = this.#over.find((entry) => entry.type === type && entry.locale === locale && entry.id === id);
    const data = parse(type, id, over ? canonicalJson(over.data) : (this.#entry.get(type, locale, id)?.data ?? 'null'));
    if (this.#cache.size >= CACHED_ENTRIES) this.#cache.delete(this.#cache.keys().next().value ?? '');
    this.#cache.set(key, data);
    return data;
  }
}

function parse(type: Readable, id: string, data: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(data);
  if (isRecord(parsed)) return parsed;
  throw new Error(
    `The content store holds something else than an entry for ${type} ${id}. Delete the file content.db: it fills itself again.`,
  );
}
