import type Database from 'better-sqlite3';
import { isNamed, SEARCH_INDEXES } from '../../../src/content/search/search.ts';
import { searchOf } from '../../../src/content/search/search-of.ts';
import type { ContentIndex, EntryChange, EntryKey } from '../content-index.ts';
import { AffectedEntries, type Affected, type ChangedName } from './affected-entries.ts';
import {
  isSearched,
  nameWordsOf,
  namesOf,
  newVocabulary,
  ownRowsOf,
  searchedLocale,
  type OwnRow,
} from './entry-words.ts';
import { IndexUpdate } from './index-update.ts';
import type { SearchChange } from './search-changes.ts';
import { SearchRows, type SearchRow } from './search-rows.ts';
import { wordsOfName, WordWeights } from './word-weights.ts';

type Data = Readonly<Record<string, unknown>>;

/** What was put in or taken out and is not in the indexes yet. */
interface Pending {
  readonly rows: readonly OwnRow[];
  /** The words of its name. */
  readonly name: string | undefined;
}

const NOTHING: Pending = { rows: [], name: undefined };

/** Keeps the indexes of what is found by which words as the entries are: all that one transaction changes at once. */
export class SearchIndexer {
  readonly #rows: SearchRows;
  readonly #dataOf: (key: EntryKey) => Data | undefined;
  /** Of the transaction: words that are nowhere any more must not be kept. */
  #vocabulary = newVocabulary();
  #pending = new Map<string, Pending>();
  /** How many of the changes of the transaction are in the indexes. */
  #settled = 0;

  /** @param dataOf What the store holds of an entry. */
  constructor(database: Database.Database, dataOf: (key: EntryKey) => Data | undefined) {
    this.#rows = new SearchRows(database);
    this.#dataOf = dataOf;
  }

  /** Notes that an entry is another than before; undefined where it is taken out. */
  note(key: EntryKey, data: Data | undefined): void {
    if (!isSearched(key)) return;
    const { type, id } = key;
    const pending = data
      ? { rows: ownRowsOf(this.#vocabulary, type, id, data), name: nameWordsOf(type, data) }
      : NOTHING;
    this.#pending.set(`${type} ${id}`, pending);
  }

  /** A transaction begins, or was undone. */
  begin(): void {
    this.#vocabulary = newVocabulary();
    this.#pending = new Map();
    this.#settled = 0;
  }

  /**
   * Brings the indexes up to date. Within the transaction of the changes; where it is called twice, the second time does nothing.
   * @param changes Every change of the transaction, and what lists know otherwise because of them.
   * @param index Of what there is now.
   * @returns The questions that may be answered otherwise now.
   */
  settle(changes: readonly EntryChange[], index: ContentIndex): readonly SearchChange[] {
    if (changes.length === this.#settled) return [];
    this.#settled = changes.length;
    const affected = new AffectedEntries(index);
    const names = new Map<string, ChangedName>();
    for (const change of changes) {
      affected.changed(change);
      const name = this.#changedName(change);
      if (!name) continue;
      names.set(`${change.type}:${change.id}`, name);
      affected.renamed(change);
    }
    const weights = new WordWeights(this.#vocabulary, names, (type, id) => this.#rows.name(type, id));
    const updates = new Map(
      SEARCH_INDEXES.map((each) => [each, new IndexUpdate(each, this.#rows, weights, this.#vocabulary)]),
    );
    for (const entry of affected.all()) {
      const [before, after] = [this.#rows.of(entry.type, entry.id), this.#rowsOf(entry, index)];
      updates.get(searchOf(entry.type)?.index ?? 'site')?.take(entry, before, after);
    }
    const found: SearchChange[] = [];
    for (const update of updates.values()) found.push(...update.run());
    for (const [ref, { after }] of names) this.#keepName(ref, after);
    this.#pending = new Map();
    return found;
  }

  #changedName({ type, id }: EntryChange): ChangedName | undefined {
    if (!isNamed(type)) return undefined;
    const pending = this.#pending.get(`${type} ${id}`);
    const before = this.#rows.name(type, id);
    if (!pending || pending.name === before) return undefined;
    return { before: wordsOfName(before), after: wordsOfName(pending.name) };
  }

  #keepName(ref: string, after: readonly string[]): void {
    const [type = '', id = ''] = ref.split(':');
    const name = this.#pending.get(`${type} ${id}`)?.name;
    this.#rows.putName(type, id, name === undefined ? undefined : after.join(' '));
  }

  /** What an entry is found by now; nothing where it is not there, or has no page. */
  #rowsOf({ type, id }: Affected, index: ContentIndex): readonly SearchRow[] {
    const locale = searchedLocale(type);
    const entry = index.get(type, locale, id);
    const through = searchOf(type)?.onlyWhere;
    if (!entry || (through && index.holders(through.of, searchedLocale(through.of), through.field, id).size === 0))
      return [];
    const names = namesOf(type, entry);
    return this.#ownRows({ type, locale, id }).map((row) => ({ ...row, names }));
  }

  #ownRows(key: EntryKey): readonly OwnRow[] {
    const pending = this.#pending.get(`${key.type} ${key.id}`);
    if (pending) return pending.rows;
    const known = this.#rows.of(key.type, key.id);
    return known.length > 0 ? known : ownRowsOf(this.#vocabulary, key.type, key.id, this.#dataOf(key) ?? {});
  }
}
