import { ParseEnglish } from 'parse-english';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import type { FieldProblem } from '../../publishing/rule';
import { isLong } from './long-sentences';
import { beginningOf, type Sentence } from './sentences';

/**
 * When a sentence counts as hard. Formulas are made for whole texts; in a single sentence a name or a long word weighs too
 * much. So five of the seven have to agree (the other two never do, of one sentence), and on an age that is higher than the
 * reader’s of 14 whom we mean: with 14, they call “Six people with lived experience led the conversation” hard, and one in
 * 45 of the demo’s plain sentences; with 17, one in 800, and still every sentence of offices in the table beside this file.
 */
const HARD = { age: 17, threshold: 5 / 7, minWords: 8 };

/** How many are told at once. */
const TOLD = 3;

/** The most sentences of an entry that are looked at, those of the longest words: each takes up to half a millisecond. */
const LOOKED_AT = 20;

/** What no sentence that those formulas call hard falls short of: letters in a word, on average. */
const FEWEST_LETTERS = 4.9;

/** An address of a page or for e-mail counts as one endless word. */
const ADDRESS = /@|:\/\/|\bwww\./;

const parser = new ParseEnglish();
const readability = retextReadability(HARD);

/** The sentences of an entry in English that are hard to read for their words and not for their length, the hardest first. */
export function hardSentences(sentences: readonly Sentence[]): FieldProblem[] {
  const candidates = sentences
    .filter(({ words }) => words.length >= HARD.minWords)
    .filter((sentence) => isEnglish(sentence) && !isLong(sentence) && !ADDRESS.test(sentence.text))
    .map((sentence) => ({ sentence, letters: lettersInAWord(sentence) }))
    .filter(({ letters }) => letters > FEWEST_LETTERS)
    .toSorted((one, other) => other.letters - one.letters)
    .slice(0, LOOKED_AT);
  const hard: FieldProblem[] = [];
  for (const { sentence } of candidates) {
    if (isHard(sentence)) hard.push({ path: [...sentence.path], message: messageOn(sentence) });
    if (hard.length === TOLD) break;
  }
  return hard;
}

const messageOn = (sentence: Sentence): string =>
  `Hard to read for many: ${beginningOf(sentence)}. Shorter, more usual words help.`;

function isHard({ text }: Sentence): boolean {
  const file = new VFile(text);
  readability(parser.parse(text), file);
  return file.messages.length > 0;
}

const isEnglish = ({ language }: Sentence): boolean => /^en(-|$)/i.test(language);

const lettersInAWord = ({ words }: Sentence): number => words.join('').length / words.length;
