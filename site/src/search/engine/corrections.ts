import { SPELLING_FILES, spellingFileOf } from '../spelling.ts';
import { asOneWord, fileOfPrefix } from '../words.ts';
import type { OpenIndex } from './index-reader.ts';
import { type KnownWords, readWords } from './known-words.ts';
import type { Match } from './matches.ts';
import { meantBy } from './mistakes.ts';

/** So many words that may have been meant are looked up. */
const MOST_LOOKED_UP = 8;
/** So many of them are used. */
const MOST_MEANT = 3;
/** A word that so few entries have may be a mistake in print, */
const FEW = 2;
/** where so many times as many have one that is nearly the same. */
const FAR_MORE = 30;

/**
 * Which words may have been meant by one that was typed, where no entry has that, or next to none: as the index has them, the commonest
 * first, at most three.
 */
export async function meantInstead(
  { unit, weights }: Match,
  known: KnownWords,
  index: OpenIndex,
): Promise<readonly string[]> {
  const typed = asOneWord(unit.typed);
  if (weights.size > FEW) return [];
  if (weights.size > 0) return commoner(typed, weights.size, known);
  const own = [...new Set([typed, typed.slice(1)].map(spellingFileOf))];
  const others = SPELLING_FILES.filter((file) => !own.includes(file));
  const beside = known.beside(typed).map(({ word }) => word);
  const meant = meantBy(typed, [...beside, ...(await spelled(own, index))]);
  return commonest(typed, meant.length > 0 ? meant : meantBy(typed, await spelled(others, index)), index);
}

async function spelled(files: readonly string[], index: OpenIndex): Promise<string[]> {
  const words = await Promise.all(files.map((file) => index.spelling(file)));
  return words.flatMap((list) => list ?? []);
}

/** Those that begin like what was typed are looked up first: most mistakes are not in the first letters. */
async function commonest(typed: string, words: readonly string[], index: OpenIndex): Promise<readonly string[]> {
  const isAlike = (word: string): number =>
    Number(word.startsWith(typed.charAt(0))) + Number(fileOfPrefix(word) === fileOfPrefix(typed));
  const likely = words.toSorted((one, other) => isAlike(other) - isAlike(one)).slice(0, MOST_LOOKED_UP);
  const known = await readWords(likely, index);
  const count = (word: string): number => known.row(word)?.count ?? 0;
  return likely
    .filter((word) => count(word) > 0)
    .sort((one, other) => count(other) - count(one))
    .slice(0, MOST_MEANT);
}

/** Words that differ in the fourth letter or later, so that nothing more needs to be read. */
function commoner(typed: string, having: number, known: KnownWords): readonly string[] {
  const far = known.beside(typed).filter(({ count }) => count >= having * FAR_MORE);
  return meantBy(
    typed,
    far.map(({ word }) => word),
  ).slice(0, MOST_MEANT);
}
