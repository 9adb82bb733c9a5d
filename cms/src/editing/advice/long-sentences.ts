import type { FieldProblem } from '../../publishing/rule';
import type { WrittenText } from './texts';

/** The most words that a sentence easily carries; the UK government’s style guide says the same (GOV.UK, “Writing for GOV.UK”). */
const MOST_WORDS = 25;

/** How many are told at once. */
const TOLD = 3;

/** So many words let one find a sentence again. */
const QUOTED = 6;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The longest sentences of an entry that have more than 25 words, the longest first. */
export function longSentences(texts: readonly WrittenText[]): FieldProblem[] {
  return texts
    .flatMap(({ path, text }) => [...sentences.segment(text)].map(({ segment }) => ({ path, words: wordsIn(segment) })))
    .filter((sentence) => sentence.words.length > MOST_WORDS)
    .toSorted((one, other) => other.words.length - one.words.length)
    .slice(0, TOLD)
    .map((sentence) => ({
      path: [...sentence.path],
      message: `A sentence of ${sentence.words.length} words: “${sentence.words.slice(0, QUOTED).join(' ')} …”. Two short ones are easier to read.`,
    }));
}

const wordsIn = (sentence: string): string[] =>
  [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
