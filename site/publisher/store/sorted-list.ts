import type { EntryIndex } from './entry-index.ts';
import { listPagesOf, type ListPageRange } from '../../src/content/list-pages.ts';

/** A condition of a list: a field, and what it equals or holds. */
export type Condition = readonly [field: string, value: string | number];

/** What a list is ordered by: the field's value of an entry; undefined where it has none. */
type Value = string | number | undefined;

/** No value comes first, then numbers, then texts by their code units. */
function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}

/** A list of entries that meet some conditions, kept in order while entries come, go and change. */
export class SortedList {
  readonly #conditions: readonly Condition[];
  readonly #field: string | undefined;
  readonly #sign: 1 | -1;
  readonly #ids: string[] = [];
  readonly #values: Value[] = [];
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #listPages = new Map<number, ReadonlyMap<string | undefined, ListPageRange>>();

  /** @param order A field, turned round by a leading `-`; by id where undefined. */
  constructor(conditions: readonly Condition[], order: string | undefined) {
    this.#conditions = conditions;
    this.#field = order?.replace(/^-/, '');
    this.#sign = order?.startsWith('-') === true ? -1 : 1;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** The list in list pages of `least` entries or more, by the entry that each begins with; undefined for the first. */
  listPages(least: number): ReadonlyMap<string | undefined, ListPageRange> {
    const known = this.#listPages.get(least);
    if (known) return known;
    const made = new Map(listPagesOf(this.#ids, least).map((listPage) => [listPage.from, listPage]));
    this.#listPages.set(least, made);
    return made;
  }

  /**
   * How many entries of the list have each value of a field.
   * @param entryOf What is known of an entry; asked for with the first question, kept up to date from then on.
   */
  counts(field: string, entryOf: (id: string) => EntryIndex | undefined): ReadonlyMap<string, number> {
    const known = this.#counts.get(field);
    if (known) return known;
    const made = new Map<string, number>();
    for (const id of this.#ids) count(made, entryOf(id), field, 1);
    this.#counts.set(field, made);
    return made;
  }

  /** Whether an entry that changed in this way counts otherwise by a field. */
  countsOtherwise(field: string, before: EntryIndex | undefined, after: EntryIndex | undefined): boolean {
    const values = (entry: EntryIndex | undefined) =>
      entry && this.#meets(entry) ? (entry.values[field] ?? []).join(' ') : '';
    return values(before) !== values(after);
  }

  /** Fills the empty list; quicker than one entry at a time. */
  fill(entries: Iterable<readonly [string, EntryIndex]>): void {
    const found = [...entries]
      .filter(([, entry]) => this.#meets(entry))
      .map(([id, entry]) => [id, this.#valueOf(entry)] as const);
    found.sort(([a, first], [b, second]) => this.#compare(a, first, b, second));
    for (const [id, value] of found) {
      this.#ids.push(id);
      this.#values.push(value);
    }
  }

  /** Whether an entry that changed in this way comes, goes or moves in the list. */
  concerns(before: EntryIndex | undefined, after: EntryIndex | undefined): boolean {
    const was = before !== undefined && this.#meets(before);
    const is = after !== undefined && this.#meets(after);
    return was !== is || (was && is && this.#valueOf(before) !== this.#valueOf(after));
  }

  /** Takes in that an entry changed; undefined where it is not there. Answers whether the list is another than before. */
  change(id: string, before: EntryIndex | undefined, after: EntryIndex | undefined): boolean {
    for (const [field, counts] of this.#counts) {
      if (before && this.#meets(before)) count(counts, before, field, -1);
      if (after && this.#meets(after)) count(counts, after, field, 1);
    }
    if (!this.concerns(before, after)) return false;
    const was = before !== undefined && this.#meets(before);
    const is = after !== undefined && this.#meets(after);
    if (was) this.#remove(id, this.#valueOf(before));
    if (is) this.#insert(id, this.#valueOf(after));
    this.#listPages.clear();
    return true;
  }

  #meets(entry: EntryIndex): boolean {
    return this.#conditions.every(([field, value]) => entry.values[field]?.includes(value) === true);
  }

  #valueOf(entry: EntryIndex): Value {
    return this.#field === undefined ? undefined : entry.values[this.#field]?.[0];
  }

  #compare(a: string, first: Value, b: string, second: Value): number {
    const byValue = this.#sign * compareValues(first, second);
    if (byValue !== 0) return byValue;
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** The first place whose entry does not come before this one. */
  #place(id: string, value: Value): number {
    let low = 0;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#ids[middle] ?? '', this.#values[middle], id, value) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #insert(id: string, value: Value): void {
    const place = this.#place(id, value);
    this.#ids.splice(place, 0, id);
    this.#values.splice(place, 0, value);
  }

  #remove(id: string, value: Value): void {
    const place = this.#place(id, value);
    if (this.#ids[place] !== id)
      throw new Error(`Expected the entry ${id} in a list that it met the conditions of, found it nowhere.`);
    this.#ids.splice(place, 1);
    this.#values.splice(place, 1);
  }
}

/** Counts an entry for each of its values of a field; what nothing has any more is left out. */
function count(counts: Map<string, number>, entry: EntryIndex | undefined, field: string, by: 1 | -1): void {
  for (const value of entry?.values[field] ?? []) {
    const now = (counts.get(String(value)) ?? 0) + by;
    if (now === 0) counts.delete(String(value));
    else counts.set(String(value), now);
  }
}
