import { stemOf } from '../words.ts';

/** From so many letters on two mistakes are thought of, not one. */
const LONG = 8;
/** Shorter words are not corrected: nearly everything is one letter from them. */
const SHORTEST = 4;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const ENGLISH = /^[a-z]+$/;

/**
 * Which known words somebody may have meant who typed one that is not known: those at the smallest distance that any is at, 1 or, from
 * eight letters on, 2. A mistake is a letter too much, too few or wrong, or two that changed places (Damerau and Levenshtein), in the word
 * as it was typed or in its stem.
 * @param typed Folded, not stemmed.
 * @param words As the index has them.
 */
export function meantBy(typed: string, words: readonly string[]): string[] {
  if (typed.length < SHORTEST) return [];
  const stem = stemOf(typed);
  const near = stemsNear(typed);
  const most = typed.length < LONG ? 1 : 2;
  const found: string[][] = [[], [], []];
  for (const word of new Set(words)) {
    const distance = near.has(word) ? 1 : distanceBetween(stem, word, most);
    if (word !== stem && distance <= most) found[distance]?.push(word);
  }
  return found.find(({ length }) => length > 0) ?? [];
}

/** The stems of all that is one mistake away: so that a mistake in an ending is found, which stemming leaves there. */
function stemsNear(typed: string): ReadonlySet<string> {
  const near = new Set<string>();
  if (!ENGLISH.test(typed)) return near;
  for (let at = 0; at <= typed.length; at++) {
    const before = typed.slice(0, at);
    const [letter = '', next = ''] = typed.slice(at);
    const after = typed.slice(at + 1);
    near.add(stemOf(before + after)).add(stemOf(before + next + letter + after.slice(1)));
    for (const other of ALPHABET) near.add(stemOf(before + other + after)).add(stemOf(before + other + letter + after));
  }
  return near;
}

/** How many mistakes lie between two words; any number above `most` where there are more. */
export function distanceBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const hasChanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + Number(!isSame),
        hasChanged ? (twoBefore[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    twoBefore = before;
    before = row;
  }
  return before[other.length] ?? 0;
}
