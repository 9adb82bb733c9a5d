import type { EntryChange, EntryKey } from '../store/content-index.ts';
import { SortedList } from '../store/sorted-list.ts';
import { isListRead, keyOf, readOf, type ListRead, type Read } from './read.ts';

/** A question that some pages asked, the digest of its answer, and the pages. */
export interface BookedRead {
  readonly number: number;
  readonly key: string;
  digest: string;
  readonly users: Set<string>;
}

/** The reads of one list, and a list that knows whether a change concerns it. */
interface ListReads {
  readonly list: SortedList;
  readonly numbers: Set<number>;
  /** The reads of what the list counts, or of what it would count, with the field that it counts by. */
  readonly counts: Map<number, string>;
}

const TODAY = keyOf({ of: 'today' });
const shelf = ({ type, locale }: Pick<EntryKey, 'type' | 'locale'>) => `${type} ${locale}`;
const entryName = (key: EntryKey) => `${shelf(key)} ${key.id}`;
const listName = ({ where, order }: ListRead) => JSON.stringify([where, order]);

/**
 * Every question that some page asked, each once. Finds the questions whose answers a change can have changed without
 * looking at the others.
 */
export class DependencyIndex {
  readonly #reads = new Map<number, BookedRead>();
  readonly #numbers = new Map<string, number>();
  readonly #ofEntry = new Map<string, Set<number>>();
  readonly #ofLists = new Map<string, Map<string, ListReads>>();
  readonly #unused = new Set<number>();
  #next = 1;

  get(number: number): BookedRead {
    const read = this.#reads.get(number);
    if (!read) throw new Error(`Expected a read with the number ${number}, found none.`);
    return read;
  }

  all(): Iterable<BookedRead> {
    return this.#reads.values();
  }

  /** The number of a question; a new one for a new question. */
  numberOf(key: string, digest: (question: Read) => string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const question = readOf(key);
    return this.put(this.#next, key, digest(question), question).number;
  }

  /** The number of a question that some page asked; undefined where none did. */
  numberIfAsked(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  put(number: number, key: string, digest: string, question = readOf(key)): BookedRead {
    const read: BookedRead = { number, key, digest, users: new Set() };
    this.#reads.set(number, read);
    this.#numbers.set(key, number);
    this.#next = Math.max(this.#next, number + 1);
    if (question.of === 'entry' || question.of === 'absence') add(this.#ofEntry, entryName(question), number);
    if (isListRead(question)) {
      const { counts, numbers } = this.#listReads(question);
      if (question.of === 'counts' || question.of === 'values') counts.set(number, question.by);
      else numbers.add(number);
    }
    return read;
  }

  /** Notes that a page asks a question. */
  use(number: number, path: string): void {
    this.get(number).users.add(path);
    this.#unused.delete(number);
  }

  /** Notes that a page does not ask a question any more. */
  drop(number: number, path: string): void {
    const { users } = this.get(number);
    users.delete(path);
    if (users.size === 0) this.#unused.add(number);
  }

  /** The questions that no page asks any more. */
  get unused(): ReadonlySet<number> {
    return this.#unused;
  }

  /** Forgets a question that no page asks any more. */
  remove(number: number): void {
    const { key } = this.get(number);
    this.#unused.delete(number);
    this.#reads.delete(number);
    this.#numbers.delete(key);
    const question = readOf(key);
    if (question.of === 'entry' || question.of === 'absence') drop(this.#ofEntry, entryName(question), number);
    if (isListRead(question)) {
      const lists = this.#ofLists.get(shelf(question));
      const reads = this.#listReads(question);
      reads.numbers.delete(number);
      reads.counts.delete(number);
      if (reads.numbers.size + reads.counts.size === 0) lists?.delete(listName(question));
    }
  }

  /** The questions whose answers a changed entry can have changed. */
  touchedBy(change: EntryChange): number[] {
    const slugs = [change.before?.slug, change.after?.slug].filter((slug) => typeof slug === 'string');
    const finds = [...new Set([...slugs, null])].flatMap(
      (slug) => this.#numbers.get(keyOf({ of: 'find', type: change.type, locale: change.locale, slug })) ?? [],
    );
    const lists = [...(this.#ofLists.get(shelf(change))?.values() ?? [])];
    return [
      ...(this.#ofEntry.get(entryName(change)) ?? []),
      ...finds,
      ...lists.flatMap((reads) => touchedIn(reads, change)),
    ];
  }

  /** The pages that were made from an entry. */
  pagesReading(entry: EntryKey): ReadonlySet<string> {
    const reads = [...(this.#ofEntry.get(entryName(entry)) ?? [])].map((number) => this.get(number));
    return new Set(reads.flatMap(({ key, users }) => (readOf(key).of === 'entry' ? [...users] : [])));
  }

  /** The question what day it is, where some page asked it. */
  today(): number | undefined {
    return this.#numbers.get(TODAY);
  }

  #listReads(question: ListRead): ListReads {
    const lists = this.#ofLists.get(shelf(question)) ?? new Map<string, ListReads>();
    this.#ofLists.set(shelf(question), lists);
    const reads = lists.get(listName(question)) ?? {
      list: new SortedList(question.where, question.order ?? undefined),
      numbers: new Set(),
      counts: new Map(),
    };
    lists.set(listName(question), reads);
    return reads;
  }
}

/** The reads of a list that a change touches: all where an entry comes, goes or moves; what it counts where that differs. */
function touchedIn({ list, numbers, counts }: ListReads, { before, after }: EntryChange): number[] {
  const counting = [...counts].flatMap(([number, by]) => (list.countsOtherwise(by, before, after) ? [number] : []));
  return list.concerns(before, after) ? [...numbers, ...counting] : counting;
}

function add(sets: Map<string, Set<number>>, name: string, number: number): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(number));
}

function drop(sets: Map<string, Set<number>>, name: string, number: number): void {
  const set = sets.get(name);
  set?.delete(number);
  if (set?.size === 0) sets.delete(name);
}
