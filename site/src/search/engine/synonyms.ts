import { asOneWord, stemOf, writtenWordsIn } from '../words.ts';

/** What was looked for beside what was typed. */
export interface LookedFor {
  /** Words as they were typed, folded. */
  readonly typed: string;
  readonly instead: readonly string[];
}

/** A phrase that was typed and means the same as others. */
export interface Synonym extends LookedFor {
  /** The places of its words among those that were typed: from the first on, before the last. */
  readonly from: number;
  readonly to: number;
  /** The words of each of the other phrases, as the index has them. */
  readonly others: readonly (readonly string[])[];
}

const wordsOf = (written: readonly string[]): readonly string[] => written.map((word) => stemOf(asOneWord(word)));

/** The phrases among typed words that mean the same as others. @param groups Of phrases that mean the same, as editors wrote them. */
export function synonymsIn(written: readonly string[], groups: readonly (readonly string[])[]): Synonym[] {
  const typed = wordsOf(written);
  return groups.flatMap((group) => {
    const phrases = group.map((phrase) => wordsOf(writtenWordsIn(phrase)));
    return phrases.flatMap((phrase, own) => {
      const from = placeIn(typed, phrase);
      if (from < 0) return [];
      const to = from + phrase.length;
      const isOther = (_: unknown, place: number): boolean => place !== own;
      return {
        from,
        to,
        typed: written.slice(from, to).join(' '),
        instead: group.filter(isOther),
        others: phrases.filter(isOther),
      };
    });
  });
}

/** Where a phrase begins among words; -1 where it is not there. */
function placeIn(words: readonly string[], phrase: readonly string[]): number {
  if (phrase.length === 0) return -1;
  return words.findIndex((_, from) => phrase.every((word, place) => words[from + place] === word));
}
