import type { SearchText } from '../../../src/content/search/search-texts.ts';
import { wordsIn, writtenWordsIn } from '../../../src/search/words.ts';
import { WEIGHTS, type OwnWords } from './own-words.ts';

/** Words with their weights: of each its number in the vocabulary × 16 + the weight, each once. */
export type WordList = Int32Array;

const WEIGHT_BITS = 4;

export const wordIn = (listed: number): number => listed >> WEIGHT_BITS;
export const weightOf = (listed: number): number => listed & (2 ** WEIGHT_BITS - 1);
const listed = (word: number, weight: number): number => (word << WEIGHT_BITS) | weight;

/**
 * Numbers words, so that millions of them are looked at as numbers. In memory alone, as long as it is needed.
 */
export class Vocabulary {
  readonly #language: string;
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** The numbers of what a word of a text is found by. */
  readonly #written = new Map<string, readonly number[]>();
  readonly #weights: number[] = [];
  /** In which text each word was seen last. */
  readonly #seen: number[] = [];
  #texts = 0;

  /** @param language Of texts, as a code (BCP 47). */
  constructor(language: string) {
    this.#language = language;
  }

  /** How many words there are. */
  get size(): number {
    return this.#words.length;
  }

  wordAt(number: number): string {
    return this.#words[number] ?? '';
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    this.#weights.push(0);
    this.#seen.push(0);
    return number;
  }

  /** The words of a text with their weights, in the order in which they stand in it. */
  listOf({ title, summary, text }: SearchText): WordList {
    const found: number[] = [];
    this.#add(title, WEIGHTS.title, found);
    this.#add(summary, WEIGHTS.summary, found);
    this.#add(text, WEIGHTS.text, found);
    return Int32Array.from(found, (word) => {
      const weight = this.#weights[word] ?? 0;
      this.#weights[word] = 0;
      return listed(word, weight);
    });
  }

  #add(text: string, weight: number, found: number[]): void {
    this.#texts += 1;
    for (const written of writtenWordsIn(text)) {
      for (const word of this.#written.get(written) ?? this.#read(written)) {
        if (this.#seen[word] === this.#texts) continue;
        this.#seen[word] = this.#texts;
        const before = this.#weights[word] ?? 0;
        if (before === 0) found.push(word);
        this.#weights[word] = before + weight;
      }
    }
  }

  #read(written: string): readonly number[] {
    const numbers = wordsIn(written, this.#language).map((word) => this.numberOf(word));
    this.#written.set(written, numbers);
    return numbers;
  }

  /** Words as they are kept. */
  written(list: WordList): OwnWords {
    let text = '';
    for (const each of list)
      text += `${text === '' ? '' : ' '}${this.wordAt(wordIn(each))}${weightOf(each).toString(16)}`;
    return text;
  }

  /** What was kept as numbers. */
  read(words: OwnWords): WordList {
    if (words === '') return new Int32Array();
    const parts = words.split(' ');
    return Int32Array.from(parts, (part) =>
      listed(this.numberOf(part.slice(0, -1)), Number.parseInt(part.slice(-1), 16)),
    );
  }
}
