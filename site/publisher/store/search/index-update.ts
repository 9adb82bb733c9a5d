import type { Postings } from '../../../src/search/postings.ts';
import type { SearchIndex } from '../../../src/search/index-files.ts';
import { IDS_A_FILE } from '../../../src/search/facet-bits.ts';
import { spellingFileOf } from '../../../src/search/spelling.ts';
import { fileOfPrefix } from '../../../src/search/words.ts';
import type { EntryChange } from '../content-index.ts';
import type { Affected } from './affected-entries.ts';
import { leastCommon } from './common-words.ts';
import { isProminent } from './own-words.ts';
import { SearchChanges, type SearchChange } from './search-changes.ts';
import { NOBODY, type SearchRow, type SearchRows } from './search-rows.ts';
import { changed, idIn, WordChanges } from './word-changes.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordWeights } from './word-weights.ts';

/** An id of which something else may be known than before. */
interface Touched {
  readonly removed: SearchRow[];
  readonly added: SearchRow[];
  readonly causes: EntryChange[];
  isNarrowedOtherwise: boolean;
}

/** Of several that the CMS gave one number, the one with the lowest id is found. */
const winner = (rows: readonly SearchRow[]): SearchRow | undefined =>
  rows.reduce<SearchRow | undefined>((least, row) => (least && least.id < row.id ? least : row), undefined);

const isSame = (one: SearchRow, other: SearchRow): boolean =>
  one.id === other.id && one.part === other.part && one.words === other.words && one.names === other.names;

/** The file of spelling that a word is in: one that at least two have, or that stands in a title or a name. */
const spellingOf = (word: string, { ids, weights }: Postings): string | undefined =>
  ids.length > 1 || weights.some(isProminent) ? spellingFileOf(word) : undefined;

/** So many of the entries that changed a word are looked at to tell why its file is another. */
const TOLD = 3;

/** Brings one index up to date with some entries. */
export class IndexUpdate {
  readonly #index: SearchIndex;
  readonly #rows: SearchRows;
  readonly #weights: WordWeights;
  readonly #vocabulary: Vocabulary;
  readonly #touched = new Map<number, Touched>();
  readonly #words = new WordChanges();
  readonly #changes: SearchChanges;
  /** How many things there are to be found. */
  #total: number;
  readonly #wasEmpty: boolean;

  constructor(index: SearchIndex, rows: SearchRows, weights: WordWeights, vocabulary: Vocabulary) {
    this.#index = index;
    this.#rows = rows;
    this.#weights = weights;
    this.#vocabulary = vocabulary;
    this.#changes = new SearchChanges(index);
    this.#total = rows.total(index);
    this.#wasEmpty = this.#total === 0;
  }

  /** Takes note of an entry. @param before What is kept of it. @param after What is to be kept of it. */
  take(entry: Affected, before: readonly SearchRow[], after: readonly SearchRow[]): void {
    for (const row of before) this.#at(row.number, entry).removed.push(row);
    for (const row of after) this.#at(row.number, entry).added.push(row);
  }

  /** Writes everything; answers what may be otherwise. */
  run(): readonly SearchChange[] {
    for (const [number, touched] of [...this.#touched].sort(([a], [b]) => a - b)) this.#update(number, touched);
    for (const [word, changes] of this.#words) this.#write(this.#vocabulary.wordAt(word), changes);
    const before = this.#rows.total(this.#index);
    if (this.#total !== before) {
      this.#rows.putTotal(this.#index, this.#total);
      this.#noteTurnedCommon(before);
    }
    return this.#changes.all();
  }

  #at(number: number, { causes, isNarrowedOtherwise }: Affected): Touched {
    let known = this.#touched.get(number);
    if (!known) {
      known = { removed: [], added: [], causes: [], isNarrowedOtherwise: false };
      this.#touched.set(number, known);
    }
    known.causes.push(...causes);
    known.isNarrowedOtherwise ||= isNarrowedOtherwise;
    return known;
  }

  #update(number: number, { removed, added, causes, isNarrowedOtherwise }: Touched): void {
    const stored = this.#wasEmpty ? [] : this.#rows.at(this.#index, number);
    const stays = stored.filter((row) => !removed.some(({ id }) => id === row.id));
    const [before, after] = [winner(stored), winner([...stays, ...added])];
    this.#weights.compare(before, after, (word, weight) => {
      this.#words.add(word, number, weight);
    });
    for (const row of removed) if (!added.some(({ id }) => id === row.id)) this.#rows.remove(row);
    for (const row of added) if (!stored.some((each) => isSame(each, row))) this.#rows.put(row);
    const isOther = before?.id !== after?.id || before?.part !== after?.part;
    if (isOther || isNarrowedOtherwise) this.#changes.note('facets', Math.floor(number / IDS_A_FILE), causes);
    if (!isOther) return;
    this.#changes.note('entry', number, causes);
    if (before && after) return;
    this.#total += after ? 1 : -1;
    this.#changes.note('start', '', causes);
  }

  #write(word: string, changes: readonly number[]): void {
    const [index, file] = [this.#index, fileOfPrefix(word)];
    const causes = Array.from(
      { length: TOLD },
      (_, at) => this.#touched.get(idIn(changes[at] ?? 0))?.causes ?? [],
    ).flat();
    const before = this.#wasEmpty ? NOBODY : this.#rows.postings(index, file, word);
    const after = changed(before, changes);
    const appears = before.ids.length === 0 && !this.#rows.hasFile(index, file);
    const [spelt, isSpelt] = [spellingOf(word, before), spellingOf(word, after)];
    this.#rows.putPostings(index, file, word, after, isSpelt);
    const goes = after.ids.length === 0 && !this.#rows.hasFile(index, file);
    this.#changes.note('words', file, causes);
    if (spelt !== isSpelt) this.#changes.note('spelling', spellingFileOf(word), causes);
    if (appears || goes || spelt !== isSpelt) this.#changes.note('start', '', causes);
  }

  /** Words that are too common to list all who have them, or not any more, because there are more or fewer things altogether. */
  #noteTurnedCommon(totalBefore: number): void {
    const [before, after] = [leastCommon(totalBefore), leastCommon(this.#total)];
    const causes = [...this.#touched.values()].flatMap((touched) => touched.causes).slice(0, TOLD);
    for (const { file } of this.#rows.counted(this.#index, Math.min(before, after), Math.max(before, after) - 1))
      this.#changes.note('words', file, causes);
  }
}
