import type { Postings } from '../../../src/search/postings.ts';

/** One more than the greatest weight. */
const WEIGHTS = 16;

/** What changed for words: who has each, with which weight. */
export class WordChanges {
  /** By the number of the word: an id × 16 + the weight, ids rising; 0 where it does not have the word any more. */
  readonly #changes = new Map<number, number[]>();

  /** @param id Not lower than any before. */
  add(word: number, id: number, weight: number): void {
    const known = this.#changes.get(word);
    const change = id * WEIGHTS + weight;
    if (known) known.push(change);
    else this.#changes.set(word, [change]);
  }

  [Symbol.iterator](): IterableIterator<[word: number, changes: readonly number[]]> {
    return this.#changes[Symbol.iterator]();
  }
}

/** The id that a change is about. */
export const idIn = (change: number): number => Math.floor(change / WEIGHTS);

/** Who has a word after some changes. @param changes As `WordChanges` has them. */
export function changed({ ids, weights }: Postings, changes: readonly number[]): Postings {
  const after: { ids: number[]; weights: number[] } = { ids: [], weights: [] };
  const put = (id: number, weight: number) => {
    if (weight === 0) return;
    after.ids.push(id);
    after.weights.push(weight);
  };
  let at = 0;
  for (const change of changes) {
    const id = idIn(change);
    for (; at < ids.length && (ids[at] ?? 0) < id; at += 1) put(ids[at] ?? 0, weights[at] ?? 0);
    if (ids[at] === id) at += 1;
    put(id, change % WEIGHTS);
  }
  for (; at < ids.length; at += 1) put(ids[at] ?? 0, weights[at] ?? 0);
  return after;
}
