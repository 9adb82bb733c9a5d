import type { Counts } from '../../src/content/content-source.ts';
import { inOrderOfCounts } from '../../src/content/counts.ts';
import { assertIndexed, reachesOf, reachesThrough } from '../../src/content/indexed-fields.ts';
import { reached } from '../../src/content/reached.ts';
import type { EntryIndex } from './entry-index.ts';
import { localeBeside, localesLeadingTo } from './locale-beside.ts';
import { SortedList, type Condition } from './sorted-list.ts';

/** An entry, by what it is stored under. */
export interface EntryKey {
  readonly type: string;
  readonly locale: string;
  readonly id: string;
}

/** An entry that is another than before: what lists and look-ups knew of it, and know now. */
export interface EntryChange extends EntryKey {
  readonly before: EntryIndex | undefined;
  readonly after: EntryIndex | undefined;
  /** What people call an entry that is there no more. */
  readonly lastName?: string;
}

/** The entries of one type in one language. */
interface Shelf {
  readonly entries: Map<string, EntryIndex>;
  readonly bySlug: Map<string, Set<string>>;
  readonly lists: Map<string, SortedList>;
  /** Which entries hold a value in a field; made when a list is first narrowed by it, and kept up to date from then on. */
  readonly holders: Map<string, Map<string | number, Set<string>>>;
}

const first = (ids: Iterable<string> | undefined): string | undefined => {
  let least: string | undefined;
  for (const id of ids ?? []) if (least === undefined || id < least) least = id;
  return least;
};

/** Holds in memory which entries there are, and every list that was asked for, in order and up to date. */
export class ContentIndex {
  readonly #shelves = new Map<string, Shelf>();

  get(type: string, locale: string, id: string): EntryIndex | undefined {
    return this.#shelf(type, locale).entries.get(id);
  }

  /**
   * Puts an entry in, or takes it out where `after` is undefined.
   * @returns what changed by that: the entry, and those from which something else is reached through it now.
   */
  change({ after, ...key }: EntryKey & { readonly after: EntryIndex | undefined }): readonly EntryChange[] {
    const own = this.#put(key, after);
    return [own, ...this.#following(own)];
  }

  #put({ type, locale, id }: EntryKey, known: EntryIndex | undefined): EntryChange {
    const { entries, bySlug, lists, holders } = this.#shelf(type, locale);
    const before = entries.get(id);
    const after = known && this.#withReached(type, locale, known);
    for (const [field, ofField] of holders) {
      for (const value of before?.values[field] ?? []) ofField.get(value)?.delete(id);
      for (const value of after?.values[field] ?? []) hold(ofField, value, id);
    }
    if (after) entries.set(id, after);
    else entries.delete(id);
    if (typeof before?.slug === 'string') bySlug.get(before.slug)?.delete(id);
    if (typeof after?.slug === 'string') bySlug.set(after.slug, (bySlug.get(after.slug) ?? new Set()).add(id));
    for (const list of lists.values()) list.change(id, before, after);
    return { type, locale, id, before, after };
  }

  /** The entries from which something else is reached, now that another entry leads elsewhere. */
  #following({ type, locale, id, before, after }: EntryChange): EntryChange[] {
    return reachesThrough(type).flatMap(({ of, name, by }) => {
      if (String(before?.values[by] ?? '') === String(after?.values[by] ?? '')) return [];
      return localesLeadingTo(of, locale).flatMap((stored) => {
        const shelf = this.#shelf(of, stored);
        return [...holding(shelf, [name, id])].map((owner) =>
          this.#put({ type: of, locale: stored, id: owner }, shelf.entries.get(owner)),
        );
      });
    });
  }

  /** What is known of an entry, with what is reached from it as things stand. */
  #withReached(type: string, locale: string, entry: EntryIndex): EntryIndex {
    const found = reachesOf(type).flatMap(([name, { from, through, by }]) => {
      const { entries } = this.#shelf(through, localeBeside(through, locale));
      const values = reached(entry.values[from] ?? [], (id) => entries.get(String(id))?.values[by] ?? []);
      return values.length === 0 ? [] : [[name, values] as const];
    });
    return found.length === 0 ? entry : { ...entry, values: { ...entry.values, ...Object.fromEntries(found) } };
  }

  /** The entry with a slug; of several, the one with the lowest id. */
  bySlug(type: string, locale: string, slug: string): string | undefined {
    return first(this.#shelf(type, locale).bySlug.get(slug));
  }

  /** Every entry with a slug, by their ids. */
  namesakes(type: string, locale: string, slug: string): ReadonlySet<string> {
    return this.#shelf(type, locale).bySlug.get(slug) ?? NONE;
  }

  /** The only entry of a single type. */
  only(type: string, locale: string): string | undefined {
    return first(this.#shelf(type, locale).entries.keys());
  }

  ids(type: string, locale: string): Iterable<string> {
    return this.#shelf(type, locale).entries.keys();
  }

  /**
   * The entries that hold a value in a field, by their ids.
   * @throws {Error} where the field is not declared.
   */
  holders(type: string, locale: string, field: string, value: string | number): ReadonlySet<string> {
    assertIndexed(type, field);
    return holding(this.#shelf(type, locale), [field, value]);
  }

  /**
   * The list of the entries that meet all conditions, in order; entries that are equal in it by id.
   * @param order A declared field, turned round by a leading `-`; by id where undefined.
   * @throws {Error} where a field is not declared.
   */
  list(type: string, locale: string, conditions: readonly Condition[], order: string | undefined): SortedList {
    const shelf = this.#shelf(type, locale);
    const { lists, entries } = shelf;
    const key = JSON.stringify([conditions, order]);
    const known = lists.get(key);
    if (known) return known;
    for (const [field] of conditions) assertIndexed(type, field);
    if (order !== undefined) assertIndexed(type, order.replace(/^-/, ''));
    const list = new SortedList(conditions, order);
    list.fill(conditions.length > 0 ? fewest(shelf, conditions) : entries);
    lists.set(key, list);
    return list;
  }

  /**
   * How many entries of a list have each value of a field, the most first.
   * @throws {Error} where a field is not declared.
   */
  counts(type: string, locale: string, conditions: readonly Condition[], field: string): Counts {
    assertIndexed(type, field);
    const { entries } = this.#shelf(type, locale);
    const list = this.list(type, locale, conditions, undefined);
    return inOrderOfCounts(list.counts(field, (id) => entries.get(id)));
  }

  #shelf(type: string, locale: string): Shelf {
    const key = `${type} ${locale}`;
    const known = this.#shelves.get(key);
    if (known) return known;
    const shelf: Shelf = { entries: new Map(), bySlug: new Map(), lists: new Map(), holders: new Map() };
    this.#shelves.set(key, shelf);
    return shelf;
  }
}

/** The entries that meet the condition that the fewest meet; the others need not be looked at to fill a list. */
function fewest(shelf: Shelf, conditions: readonly Condition[]): [string, EntryIndex][] {
  const holders = conditions.map((condition) => holding(shelf, condition));
  const ids = holders.reduce((least, each) => (each.size < least.size ? each : least), holders[0] ?? NONE);
  return [...ids].flatMap((id) => {
    const entry = shelf.entries.get(id);
    return entry ? [[id, entry]] : [];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** The entries that meet a condition. */
function holding({ entries, holders }: Shelf, [field, wanted]: Condition): ReadonlySet<string> {
  const known = holders.get(field);
  if (known) return known.get(wanted) ?? NONE;
  const ofField = new Map<string | number, Set<string>>();
  holders.set(field, ofField);
  for (const [id, { values }] of entries) for (const value of values[field] ?? []) hold(ofField, value, id);
  return ofField.get(wanted) ?? NONE;
}

function hold(holders: Map<string | number, Set<string>>, value: string | number, id: string): void {
  const ids = holders.get(value);
  if (ids) ids.add(id);
  else holders.set(value, new Set([id]));
}
