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
import { assertIndexed } from './indexed-fields.ts';
import { comparable } from './stored-entry.ts';

/** How many parsed entries are kept at hand: enough for the lists of a page and its neighbours, and bounded. */
const CACHED_ENTRIES = 4000;

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

/**
 * Reads the content store for pages. What it answers must not change while it is in use: a publish opens its own,
 * so that answers can be kept for as long as it lives.
 */
export class StoreSource implements ContentSource {
  readonly #database: Database.Database;
  readonly #entries = new Map<string, SourceEntry>();
  readonly #lists = new Map<string, readonly string[]>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  entry(type: Readable, { id, slug, locale }: EntryQuery): SourceEntry | undefined {
    const stored = storedLocale(type, locale);
    if (id !== undefined) return this.#byId(type, stored, id);
    const found =
      slug === undefined
        ? this.#database
            .prepare<string[], { id: string }>('SELECT id FROM entry WHERE type = ? AND locale = ? LIMIT 1')
            .get(type, stored)
        : this.#database
            .prepare<string[], { id: string }>(
              'SELECT id FROM entry WHERE type = ? AND locale = ? AND slug = ? ORDER BY id LIMIT 1',
            )
            .get(type, stored, slug);
    return found && this.#byId(type, stored, found.id);
  }

  list(type: Readable, { where = {}, order, limit, offset = 0, locale }: ListQuery): readonly SourceEntry[] {
    const stored = storedLocale(type, locale);
    const ids = this.#ids(type, stored, where, order);
    const wanted = ids.slice(offset, limit === undefined ? undefined : offset + limit);
    return wanted.map((id) => this.#byId(type, stored, id)).filter((entry) => entry !== undefined);
  }

  total(type: Readable, where: Where, locale?: string): number {
    return this.#ids(type, storedLocale(type, locale), where, undefined).length;
  }

  #byId(type: Readable, locale: string, id: string): SourceEntry | undefined {
    const key = `${type} ${locale} ${id}`;
    const cached = this.#entries.get(key);
    if (cached) return cached;
    const row = this.#database
      .prepare<string[], EntryRow>('SELECT id, data FROM entry WHERE type = ? AND locale = ? AND id = ?')
      .get(type, locale, id);
    if (!row) return undefined;
    const data: unknown = JSON.parse(row.data);
    if (!isRecord(data))
      throw new Error(
        `The content store holds no entry but ${typeof data} for ${type} ${id}. Delete the store: it fills itself again.`,
      );
    const entry = { id, data };
    if (this.#entries.size >= CACHED_ENTRIES) this.#entries.delete(this.#entries.keys().next().value ?? '');
    this.#entries.set(key, entry);
    return entry;
  }

  #ids(type: Readable, locale: string, where: Where, order: string | undefined): readonly string[] {
    const conditions = Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([type, locale, conditions, order]);
    const cached = this.#lists.get(key);
    if (cached) return cached;
    const ids = this.#queryIds(type, locale, conditions, order);
    this.#lists.set(key, ids);
    return ids;
  }

  #queryIds(
    type: Readable,
    locale: string,
    conditions: [string, string | number | boolean][],
    order: string | undefined,
  ): string[] {
    const parameters: (string | number)[] = [];
    let sql = 'SELECT entry.id FROM entry';
    if (order !== undefined) {
      assertIndexed(type, order.replace(/^-/, ''));
      sql +=
        ' LEFT JOIN field AS ordering ON ordering.type = entry.type AND ordering.locale = entry.locale AND ordering.id = entry.id AND ordering.name = ?';
      parameters.push(order.replace(/^-/, ''));
    }
    sql += ' WHERE entry.type = ? AND entry.locale = ?';
    parameters.push(type, locale);
    for (const [name, value] of conditions) {
      assertIndexed(type, name);
      sql += ' AND entry.id IN (SELECT id FROM field WHERE type = ? AND locale = ? AND name = ? AND value = ?)';
      parameters.push(type, locale, name, comparable(value) ?? '');
    }
    sql +=
      order === undefined
        ? ' ORDER BY entry.id'
        : ` ORDER BY ordering.value ${order.startsWith('-') ? 'DESC' : 'ASC'}, entry.id`;
    return this.#database
      .prepare<(string | number)[], { id: string }>(sql)
      .all(...parameters)
      .map(({ id }) => id);
  }
}
