import { stem } from 'porter2';

/**
 * Raised whenever the same text gives other words than before (a change here, another release of the stemmer): whoever keeps words
 * makes them anew then.
 */
export const WORDS_VERSION = 1;

/** Letters beyond this are left out of a word, wherever it stands, so that no text can make a word of any length. */
export const MAX_LETTERS = 32;

/** How many letters of a word name its file. */
export const PREFIX_LETTERS = 3;

/** Letters that Unicode does not take apart into a letter and its accent, or that have two shapes. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

const NOT_ASCII = /[^\0-\x7f]/;
/** Dashes, quotation marks and dots of well-set English: no letters, and the only other signs that most texts have. */
const NOT_PLAIN = /[^\0-\x7f\u2013\u2014\u2018-\u201d\u2026]/;
const OF_TWO_SHAPES = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Accents; what other scripts write with marks stays (a vowel in Hindi is no accent). */
const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['\u2018\u2019]/g;
/** Apostrophes in every shape, soft hyphens, and what has no width. */
const WITHIN_WORDS = /['\u2018\u2019\u02bc\u02bb\u00ad\u200b-\u200d\u2060\ufeff]/g;
const HYPHENS = /[\u2010\u2011]/g;
const WRITTEN_WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
const WRITTEN_WORD_OF_ANY_SCRIPT = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;
const ENDS_WITHIN_A_WORD = /[\p{L}\p{N}\p{M}]$/u;
const FIGURES = /^[0-9-]+$/;
const ENGLISH_LETTERS = /^[a-z]+$/;

/** Small letters without accents and apostrophes: what two ways of writing the same word have in common. */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().replace(APOSTROPHES, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(WITHIN_WORDS, '')
    .replace(HYPHENS, '-')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(OF_TWO_SHAPES, (letter) => LETTERS[letter] ?? letter);
}

/** The first letters of a word, never half of a letter that takes two places in a string. */
const beginning = (word: string, letters: number): string =>
  word.length <= letters
    ? word
    : NOT_ASCII.test(word)
      ? Array.from(word).slice(0, letters).join('')
      : word.slice(0, letters);

/** The words of a folded text as they are written, hyphens and all. */
const writtenIn = (folded: string): readonly string[] =>
  folded.match(NOT_PLAIN.test(folded) ? WRITTEN_WORD_OF_ANY_SCRIPT : WRITTEN_WORD) ?? [];

/** A written word without its hyphens. */
export const asOneWord = (written: string): string => beginning(written.replaceAll('-', ''), MAX_LETTERS);

/**
 * The words that a folded written word is found by: itself; where it is hyphenated its parts, and then all of them as one word unless
 * they are figures.
 */
export function wordsOf(written: string): readonly string[] {
  if (!written.includes('-')) return [beginning(written, MAX_LETTERS)];
  const parts = written.split('-').map((part) => beginning(part, MAX_LETTERS));
  return FIGURES.test(written) ? parts : [...parts, asOneWord(written)];
}

/** The words of a text in their order, folded, not stemmed, hyphens and all. */
export const writtenWordsIn = (text: string): readonly string[] => writtenIn(fold(text));

/** The stem of a folded English word; of other scripts, and of what holds a digit, the word itself. */
export const stemOf = (word: string): string => (ENGLISH_LETTERS.test(word) ? stem(word) : word);

/** Enough for every written word of ten thousand entries; past it the memory begins anew. */
const MOST_KNOWN = 200_000;
const known = new Map<string, readonly string[]>();

function stemsOf(written: string): readonly string[] {
  const before = known.get(written);
  if (before !== undefined) return before;
  const stems = wordsOf(written).map(stemOf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, stems);
  return stems;
}

/** Whether words of a language are stemmed; `language` is a code (BCP 47). */
const isStemmed = (language: string): boolean => /^en(?:-|$)/i.test(language);

/**
 * The words of a text as the index keeps them, in their order, with repetitions: without case, accents and apostrophes; a hyphenated
 * word as its parts and as one; stemmed where the language (BCP 47) is English. What has neither letters nor digits gives none. Words
 * of scripts that are written without spaces are not taken apart.
 */
export function wordsIn(text: string, language: string): string[] {
  const indexed = isStemmed(language) ? stemsOf : wordsOf;
  const words: string[] = [];
  for (const written of writtenWordsIn(text)) for (const word of indexed(written)) words.push(word);
  return words;
}

/**
 * The last word of what is being typed, folded and not stemmed, hyphens left out: what words in the index may begin with. Nothing
 * where the last word is at its end (a space or a full stop follows).
 */
export function beginningOf(typed: string): string {
  const folded = fold(typed);
  if (!ENDS_WITHIN_A_WORD.test(folded)) return '';
  return asOneWord(writtenIn(folded).at(-1) ?? '');
}

/** Five hexadecimal digits name every letter that Unicode has. */
const HEX_DIGITS = 5;

/**
 * The name, without folder and ending, of the file that holds a folded word and all that begin with the same three letters. Letters and
 * digits of English stay; any other letter becomes “-” and its code point, so that names are plain ASCII.
 */
export function fileOfPrefix(word: string): string {
  const first = beginning(word, PREFIX_LETTERS);
  if (!NOT_ASCII.test(first)) return first;
  return Array.from(first)
    .map((letter) =>
      NOT_ASCII.test(letter) ? `-${(letter.codePointAt(0) ?? 0).toString(16).padStart(HEX_DIGITS, '0')}` : letter,
    )
    .join('');
}
