import type { FieldProblem } from '../../publishing/rule';
import { beginningOf, type Sentence } from './sentences';

/** The most words that a sentence easily carries; the UK government’s style guide says the same (GOV.UK, “Writing for GOV.UK”). */
const MOST_WORDS = 25;

/** How many are told at once. */
const TOLD = 3;

/** Whether a sentence has more than 25 words. */
export const isLong = ({ words }: Sentence): boolean => words.length > MOST_WORDS;

/** The longest sentences of an entry that have more than 25 words, the longest first. */
export function longSentences(sentences: readonly Sentence[]): FieldProblem[] {
  return sentences
    .filter(isLong)
    .toSorted((one, other) => other.words.length - one.words.length)
    .slice(0, TOLD)
    .map((sentence) => ({
      path: [...sentence.path],
      message: `A sentence of ${sentence.words.length} words: ${beginningOf(sentence)}. Two short ones are easier to read.`,
    }));
}
