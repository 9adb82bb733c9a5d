import type { WrittenText } from './texts';

/** A sentence that an editor wrote, and the field that it is in. */
export interface Sentence {
  readonly path: readonly string[];
  /** The language that it is written in, as a code (BCP 47). */
  readonly language: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** So many words let one find a sentence again. */
const QUOTED = 6;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The sentences of texts, in their order. */
export function sentencesIn(texts: readonly WrittenText[]): Sentence[] {
  return texts.flatMap(({ path, language, text }) =>
    [...sentences.segment(text)].map(({ segment }) => ({ path, language, text: segment, words: wordsIn(segment) })),
  );
}

/** The beginning of a sentence as it stands there, in quotation marks. */
export function beginningOf({ text }: Sentence): string {
  const found = [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
  const last = found[QUOTED - 1] ?? found.at(-1);
  return `“${text.slice(0, last && last.index + last.segment.length).trim()} …”`;
}

const wordsIn = (sentence: string): string[] =>
  [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
