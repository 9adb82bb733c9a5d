import type Database from 'better-sqlite3';
import { assertIndexed } from './indexed-fields.ts';
import { comparable } from './stored-entry.ts';

/** A condition of a list: a field, and what it equals or holds. */
export type Condition = readonly [field: string, value: string | number | boolean];

/**
 * Answers which entries a list holds, in which order. Each order, each condition and each list is worked out once, so
 * that the many pages of many lists cost little each.
 */
export class ListIndex {
  readonly #byId: Database.Statement<string[], { id: string }>;
  readonly #ascending: Database.Statement<string[], { id: string }>;
  readonly #descending: Database.Statement<string[], { id: string }>;
  readonly #holding: Database.Statement<(string | number)[], { id: string }>;
  readonly #orders = new Map<string, ReadonlyMap<string, number>>();
  readonly #sets = new Map<string, readonly string[]>();
  readonly #lists = new Map<string, readonly string[]>();

  constructor(database: Database.Database) {
    this.#byId = database.prepare('SELECT id FROM entry WHERE type = ? AND locale = ? ORDER BY id');
    // An entry without a value for the field comes first, or last where the order is turned round.
    const ordered = (direction: 'ASC' | 'DESC') =>
      database.prepare<string[], { id: string }>(
        `SELECT entry.id FROM entry LEFT JOIN field AS ordering
           ON ordering.type = entry.type AND ordering.locale = entry.locale AND ordering.id = entry.id AND ordering.name = ?
         WHERE entry.type = ? AND entry.locale = ? ORDER BY ordering.value ${direction}, entry.id`,
      );
    this.#ascending = ordered('ASC');
    this.#descending = ordered('DESC');
    this.#holding = database.prepare('SELECT id FROM field WHERE type = ? AND locale = ? AND name = ? AND value = ?');
  }

  /**
   * The ids of the entries that meet all conditions, in order; entries that are equal in it by id.
   * @param order A declared field, turned round by a leading `-`; by id where undefined.
   * @throws {Error} where a field is not declared.
   */
  ids(type: string, locale: string, conditions: readonly Condition[], order: string | undefined): readonly string[] {
    const key = JSON.stringify([type, locale, conditions, order]);
    const known = this.#lists.get(key);
    if (known) return known;
    const ranks = this.#ranks(type, locale, order);
    const ids = conditions.length === 0 ? [...ranks.keys()] : this.#meeting(type, locale, conditions, ranks);
    this.#lists.set(key, ids);
    return ids;
  }

  #meeting(
    type: string,
    locale: string,
    conditions: readonly Condition[],
    ranks: ReadonlyMap<string, number>,
  ): string[] {
    const sets = conditions.map((condition) => this.#set(type, locale, condition)).sort((a, b) => a.length - b.length);
    const [smallest = [], ...others] = sets;
    const inOthers = others.map((set) => new Set(set));
    return smallest
      .filter((id) => ranks.has(id) && inOthers.every((set) => set.has(id)))
      .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }

  #set(type: string, locale: string, [field, value]: Condition): readonly string[] {
    const key = JSON.stringify([type, locale, field, value]);
    const known = this.#sets.get(key);
    if (known) return known;
    assertIndexed(type, field);
    const ids = this.#holding.all(type, locale, field, comparable(value) ?? '').map(({ id }) => id);
    this.#sets.set(key, ids);
    return ids;
  }

  #ranks(type: string, locale: string, order: string | undefined): ReadonlyMap<string, number> {
    const key = JSON.stringify([type, locale, order]);
    const known = this.#orders.get(key);
    if (known) return known;
    const ranks = new Map(this.#ordered(type, locale, order).map((id, rank) => [id, rank]));
    this.#orders.set(key, ranks);
    return ranks;
  }

  #ordered(type: string, locale: string, order: string | undefined): string[] {
    if (order === undefined) return this.#byId.all(type, locale).map(({ id }) => id);
    const field = order.replace(/^-/, '');
    assertIndexed(type, field);
    const statement = order.startsWith('-') ? this.#descending : this.#ascending;
    return statement.all(field, type, locale).map(({ id }) => id);
  }
}
