import { ByteReader, ByteWriter, checkFormat } from './bytes.ts';
import { FrontCodedReader, FrontCodedWriter, inOrder } from './front-coding.ts';

/** Words by their first letters, so that the files are of about one size; all other words are in one more. */
const GROUPS = ['ab', 'c', 'de', 'fgh', 'ijkl', 'mno', 'pq', 'r', 's', 'tuvwxyz'] as const;
const OTHERS = 'other';

const FORMAT = 1;

/** The names, without folder and ending, of all files of spelling that there can be. */
export const SPELLING_FILES: readonly string[] = [...GROUPS, OTHERS];

/**
 * The name, without folder and ending, of the file of spelling that a word is in: `ab` for “anxieti”.
 *
 * Files of spelling hold the words that somebody who mistypes may have meant: those that at least two entries have, or that stand in a
 * title or name. Words and no counts, so that a corrected word of one entry changes none of them.
 */
export const spellingFileOf = (word: string): string =>
  GROUPS.find((letters) => letters.includes(word.charAt(0))) ?? OTHERS;

/** A file of spelling, from words in any order, each once. */
export function encodeSpelling(words: Iterable<string>): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter();
  bytes.byte(FORMAT);
  const written = new FrontCodedWriter(bytes);
  for (const word of [...words].sort(inOrder)) written.text(word);
  return bytes.done();
}

/** Reads what `encodeSpelling` wrote; throws a DamagedFile at anything else. */
export function decodeSpelling(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  checkFormat(reader, FORMAT);
  const read = new FrontCodedReader(reader);
  const words: string[] = [];
  while (reader.left > 0) words.push(read.text());
  return words;
}
