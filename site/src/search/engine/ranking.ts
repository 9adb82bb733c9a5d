import type { Match } from './matches.ts';

/** An entry that has something of what was typed. */
interface Hit {
  readonly id: number;
  score: number;
  /** How many of the needed words it has. */
  needed: number;
  /** The rarity of all the words that it has. */
  rarity: number;
}

/** What words alone find, whatever the filters. */
export interface Ranking {
  /** Best first. */
  readonly ids: readonly number[];
  /** So many of them, the first ones, have all words that were typed; common ones are not asked for. */
  readonly withAllWords: number;
}

/** The share of the best one’s rarity from which on an entry is a result. */
const LEAST_SHARE = 0.5;

/** The share of the rarity of all words from which on those that are not common are what was asked for. */
const ENOUGH_SHARE = 0.5;

/** A weight that is worth half of what the greatest could be: a title says more than a text, but not eight times as much. */
const HALF_WORTH = 3;

/**
 * Puts entries in order: those with all words first, then by how rare their words are and what they weigh there; of equal ones the newest
 * first, by its number. Common words are needed only where the others say little, as in a sentence of common words. Left out are entries without a word in quotation marks,
 * and those that have little of what was typed.
 */
export function rank(matches: readonly Match[]): Ranking {
  const found = matches.filter(({ weights }) => weights.size > 0);
  const rare = found.filter(({ isCommon }) => !isCommon);
  const needed = rarityOf(rare) >= rarityOf(found) * ENOUGH_SHARE ? rare : found;
  const quoted = matches.filter(({ unit, isCommon }) => unit.isQuoted && !isCommon);
  const hits = hitsOf(found, new Set(needed)).filter(({ id }) => quoted.every(({ weights }) => weights.has(id)));
  const most = hits.reduce((highest, { rarity }) => Math.max(highest, rarity), 0);
  const isWhole = (hit: Hit): boolean => hit.needed === needed.length;
  const results = hits.filter((hit) => isWhole(hit) || hit.rarity >= most * LEAST_SHARE);
  results.sort(
    (one, other) => Number(isWhole(other)) - Number(isWhole(one)) || other.score - one.score || other.id - one.id,
  );
  return {
    ids: results.map(({ id }) => id),
    withAllWords: found.length === matches.length ? results.filter(isWhole).length : 0,
  };
}

const rarityOf = (matches: readonly Match[]): number => matches.reduce((sum, { rarity }) => sum + rarity, 0);

function hitsOf(matches: readonly Match[], needed: ReadonlySet<Match>): Hit[] {
  const hits = new Map<number, Hit>();
  for (const match of matches) {
    const isNeeded = Number(needed.has(match));
    for (const [id, weight] of match.weights) {
      const hit = hits.get(id) ?? { id, score: 0, needed: 0, rarity: 0 };
      hits.set(id, hit);
      hit.score += (match.rarity * weight) / (weight + HALF_WORTH);
      hit.needed += isNeeded;
      hit.rarity += match.rarity;
    }
  }
  return [...hits.values()];
}
