import type { WordRow } from '../postings.ts';
import type { KnownWords } from './known-words.ts';
import type { Unit, Way } from './plan.ts';

/** Which entries have a word that was typed, or what counts as it. */
export interface Match {
  readonly unit: Unit;
  /** By entry. */
  readonly weights: ReadonlyMap<number, number>;
  /** What having it says: much where few have it, next to nothing where nearly all do. */
  readonly rarity: number;
  /** Over a quarter have it, and not all of these may be known: no entry is less of a result for lacking it. */
  readonly isCommon: boolean;
}

const BEGINNING_IS_WORTH = 0.5;

/** Over this share of all entries a word is common. The files list only those of them in which it stands out. */
const COMMON = 1 / 4;

/** Who has a unit, among `total` entries. */
export function matchOf(unit: Unit, known: KnownWords, total: number): Match {
  const weights = new Map<number, number>();
  let most = 0;
  for (const way of [...unit.ways, ...beginnings(unit, known)]) most = Math.max(most, addWay(weights, way, known));
  const having = Math.min(total, Math.max(most, weights.size));
  return {
    unit,
    weights,
    // The inverse document frequency of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
    rarity: Math.log(1 + (total - having + 0.5) / (having + 0.5)),
    isCommon: having > total * COMMON,
  };
}

function beginnings({ beginning }: Unit, known: KnownWords): Way[] {
  if (beginning === '') return [];
  return known.beginningWith(beginning).map(({ word }) => ({ words: [word], worth: BEGINNING_IS_WORTH }));
}

/** Adds the entries that have all words of a way; answers how many are said to have it. */
function addWay(weights: Map<number, number>, { words, worth }: Way, known: KnownWords): number {
  const rows = words.map((word) => known.row(word));
  const all = rows.filter((row) => row !== undefined);
  if (all.length < rows.length) return 0;
  const listed = all.filter(({ count, ids }) => count === ids.length);
  const having = (listed.length > 0 ? listed : all).map(weightsOf).reduce(inBoth);
  for (const [id, weight] of having) weights.set(id, Math.max(weights.get(id) ?? 0, weight * worth));
  return listed.length > 0 ? having.size : Math.min(...all.map(({ count }) => count));
}

const weightsOf = ({ ids, weights }: WordRow): ReadonlyMap<number, number> =>
  new Map(ids.map((id, place) => [id, weights[place] ?? 0]));

function inBoth(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const both = new Map<number, number>();
  for (const [id, weight] of one) {
    const second = other.get(id);
    if (second !== undefined) both.set(id, Math.min(weight, second));
  }
  return both;
}
