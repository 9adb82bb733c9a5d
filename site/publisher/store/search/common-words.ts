import type { Postings } from '../../../src/search/postings.ts';
import { standsOut } from './own-words.ts';

/** So many may have a word before it counts as common, however few there are altogether: listing them costs less than a page. */
const FEW = 250;

/** Whether so many of all have a word that a file lists only those in which it stands out. */
export const isCommon = (count: number, total: number): boolean => count > FEW && count * 4 > total;

/** From how many on a word is common. */
export const leastCommon = (total: number): number => Math.max(FEW, Math.floor(total / 4)) + 1;

/** Those in which a word stands out. */
export function outstanding({ ids, weights }: Postings): Postings {
  const places = ids.flatMap((_, place) => (standsOut(weights[place] ?? 0) ? [place] : []));
  return { ids: places.map((place) => ids[place] ?? 0), weights: places.map((place) => weights[place] ?? 0) };
}
