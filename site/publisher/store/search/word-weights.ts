import type { ChangedName } from './affected-entries.ts';
import { weightIn, weightWithNames } from './own-words.ts';
import type { SearchRow } from './search-rows.ts';
import { weightOf, wordIn, type Vocabulary } from './vocabulary.ts';

type When = 'before' | 'after';

/** Told of a word that counts otherwise than before, by its number; 0 where it is not there any more. */
type Tell = (word: number, weight: number) => void;

/** Weights by the numbers of words. */
class Weights {
  readonly #weights: number[] = [];
  readonly #words: number[] = [];

  get words(): readonly number[] {
    return this.#words;
  }

  at(word: number): number {
    return this.#weights[word] ?? 0;
  }

  set(word: number, weight: number): void {
    if (this.at(word) === 0) this.#words.push(word);
    this.#weights[word] = weight;
  }

  clear(): void {
    for (const word of this.#words) this.#weights[word] = 0;
    this.#words.length = 0;
  }
}

/** Works out how much each word counts for, before and after a change. */
export class WordWeights {
  readonly #vocabulary: Vocabulary;
  readonly #changed: ReadonlyMap<string, ChangedName>;
  readonly #stored: (type: string, id: string) => string | undefined;
  readonly #known = new Map<string, readonly number[]>();
  readonly #before = new Weights();
  readonly #after = new Weights();

  /**
   * @param changed The names that are others than before, by what leads there, as `place:a1b2`.
   * @param stored The words of a name as they were.
   */
  constructor(
    vocabulary: Vocabulary,
    changed: ReadonlyMap<string, ChangedName>,
    stored: (type: string, id: string) => string | undefined,
  ) {
    this.#vocabulary = vocabulary;
    this.#changed = changed;
    this.#stored = stored;
  }

  /** Tells the words that count otherwise in one thing than before. */
  compare(before: SearchRow | undefined, after: SearchRow | undefined, tell: Tell): void {
    if (before && before.words === after?.words && before.names === after.names) {
      this.#compareNames(before, tell);
      return;
    }
    if (before) this.#fill(this.#before, before, 'before');
    if (after) this.#fill(this.#after, after, 'after');
    for (const word of this.#after.words)
      if (this.#before.at(word) !== this.#after.at(word)) tell(word, this.#after.at(word));
    for (const word of this.#before.words) if (this.#after.at(word) === 0) tell(word, 0);
    this.#before.clear();
    this.#after.clear();
  }

  /** The same where nothing but names has changed, of which there may be thousands: only their words are looked at. */
  #compareNames({ words, names }: SearchRow, tell: Tell): void {
    const leads = leadsIn(names);
    const changed = leads.flatMap((lead) => this.#changed.get(lead) ?? []);
    for (const word of new Set(changed.flatMap(({ before, after }) => [...before, ...after]))) {
      const number = this.#vocabulary.numberOf(word);
      const isNamed = (when: When) => leads.some((lead) => this.#nameWords(lead, when).includes(number));
      const now = isNamed('after');
      if (now !== isNamed('before')) tell(number, weightWithNames(weightIn(words, word), now));
    }
  }

  #fill(weights: Weights, { list, words, names }: SearchRow, when: When): void {
    for (const each of list ?? this.#vocabulary.read(words)) weights.set(wordIn(each), weightOf(each));
    const inNames = new Set(leadsIn(names).flatMap((lead) => this.#nameWords(lead, when)));
    for (const word of inNames) weights.set(word, weightWithNames(weights.at(word), true));
  }

  #nameWords(lead: string, when: When): readonly number[] {
    const key = this.#changed.has(lead) ? `${when} ${lead}` : lead;
    const known = this.#known.get(key);
    if (known) return known;
    const [type = '', id = ''] = lead.split(':');
    const words = this.#changed.get(lead)?.[when] ?? wordsOfName(this.#stored(type, id));
    const numbers = words.map((word) => this.#vocabulary.numberOf(word));
    this.#known.set(key, numbers);
    return numbers;
  }
}

/** The words of a name as they are kept. */
export const wordsOfName = (name: string | undefined): readonly string[] => (name ? name.split(' ') : []);

const leadsIn = (names: string): readonly string[] => (names === '' ? [] : names.split(' '));
