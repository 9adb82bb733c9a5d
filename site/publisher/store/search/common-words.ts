import type { Postings } from '../../../src/search/postings.ts';
import { standsOut } from './own-words.ts';

/** So many may have a word before it counts as common, however few there are altogether: listing them costs less than a page. */
const FEW = 250;

/** Whether a word that so many have is common where there are not many others. */
export const mayBeCommon = (count: number): boolean => count > FEW;

/** Whether so many of all have a word that a file lists only those in which it stands out. */
export const isCommon = (count: number, total: number): boolean => mayBeCommon(count) && count * 4 > total;

/** From how many on a word is common. */
export const leastCommon = (total: number): number => Math.max(FEW, Math.floor(total / 4)) + 1;

/** Those in which a word stands out. */
export function outstanding({ ids, weights }: Postings): Postings {
  const found: { ids: number[]; weights: number[] } = { ids: [], weights: [] };
  for (let place = 0; place < ids.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (!standsOut(weight)) continue;
    found.ids.push(ids[place] ?? 0);
    found.weights.push(weight);
  }
  return found;
}
