import type Database from 'better-sqlite3';
import { DEFAULT_LOCALE, contentTypes } from '@waymark/shared-types';
import type {
  ContentSource,
  EntryQuery,
  ListQuery,
  Readable,
  SourceEntry,
  Where,
} from '../../src/content/content-source.ts';
import { type Condition, ListIndex } from './list-index.ts';

/** How many parsed entries are kept at hand: enough for what many pages share, and little memory in each thread. */
const CACHED_ENTRIES = 1000;

interface EntryRow {
  readonly id: string;
  readonly data: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The language that an entry of a type is stored under. */
function storedLocale(type: Readable, locale: string = DEFAULT_LOCALE): string {
  return type !== 'file' && contentTypes[type].localised ? locale : '';
}

/** Conditions in one order, so that the same list is known by the same key. */
function conditionsOf(where: Where): Condition[] {
  return Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Reads the content store for pages. What it answers must not change while it is in use: a publish opens its own,
 * so that answers can be kept for as long as it lives.
 */
export class StoreSource implements ContentSource {
  readonly #byId: Database.Statement<string[], EntryRow>;
  readonly #bySlug: Database.Statement<string[], EntryRow>;
  readonly #only: Database.Statement<string[], EntryRow>;
  readonly #lists: ListIndex;
  readonly #cache = new Map<string, SourceEntry>();

  constructor(database: Database.Database) {
    const select = 'SELECT id, data FROM entry WHERE type = ? AND locale = ?';
    this.#byId = database.prepare(`${select} AND id = ?`);
    this.#bySlug = database.prepare(`${select} AND slug = ? ORDER BY id LIMIT 1`);
    this.#only = database.prepare(`${select} ORDER BY id LIMIT 1`);
    this.#lists = new ListIndex(database);
  }

  entry(type: Readable, { id, slug, locale }: EntryQuery): SourceEntry | undefined {
    const stored = storedLocale(type, locale);
    if (id !== undefined) return this.#read('id', id, type, stored);
    return slug === undefined ? this.#read('only', '', type, stored) : this.#read('slug', slug, type, stored);
  }

  list(type: Readable, { where = {}, order, limit, offset = 0, locale }: ListQuery): readonly SourceEntry[] {
    const stored = storedLocale(type, locale);
    const ids = this.#lists.ids(type, stored, conditionsOf(where), order);
    const wanted = ids.slice(offset, limit === undefined ? undefined : offset + limit);
    return wanted.map((id) => this.#read('id', id, type, stored)).filter((entry) => entry !== undefined);
  }

  total(type: Readable, where: Where, locale?: string): number {
    return this.#lists.ids(type, storedLocale(type, locale), conditionsOf(where), undefined).length;
  }

  #read(by: 'id' | 'slug' | 'only', value: string, type: Readable, locale: string): SourceEntry | undefined {
    const key = `${by} ${type} ${locale} ${value}`;
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const row =
      by === 'only'
        ? this.#only.get(type, locale)
        : { id: this.#byId, slug: this.#bySlug }[by].get(type, locale, value);
    if (!row) return undefined;
    const entry = { id: row.id, data: parse(type, row) };
    if (this.#cache.size >= CACHED_ENTRIES) this.#cache.delete(this.#cache.keys().next().value ?? '');
    this.#cache.set(key, entry);
    return entry;
  }
}

function parse(type: Readable, { id, data }: EntryRow): Record<string, unknown> {
  const parsed: unknown = JSON.parse(data);
  if (isRecord(parsed)) return parsed;
  throw new Error(
    `The content store holds something else than an entry for ${type} ${id}. Delete the file content.db: it fills itself again.`,
  );
}
