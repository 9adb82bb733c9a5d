import { ByteReader, ByteWriter, checkFormat, DamagedFile, within } from './bytes.ts';
import { FrontCodedReader, FrontCodedWriter, inOrder } from './front-coding.ts';

/** Which entries have a word: ids ascending, each once; for each its weight, 1 to 15, at the same place. */
export interface Postings {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** A word of the index. `count` is how many entries have it: more than are listed where it is too common to list all of them. */
export interface WordRow extends Postings {
  readonly word: string;
  readonly count: number;
}

export const MAX_WEIGHT = 15;

/** The first byte of a file of words; another number is another way of writing them. */
const FORMAT = 1;

function writePostings(to: ByteWriter, { ids, weights }: Postings): void {
  to.number(ids.length);
  let before = 0;
  for (const id of ids) {
    if (!(id > before)) throw new RangeError(`Ids must be whole numbers from 1 on that rise; ${id} follows ${before}.`);
    to.number(id - before);
    before = id;
  }
  for (let i = 0; i < ids.length; i += 2)
    to.byte(nibble(weights[i]) + 16 * (i + 1 < ids.length ? nibble(weights[i + 1]) : 0));
}

function nibble(weight: number | undefined): number {
  if (weight !== undefined && weight >= 1 && weight <= MAX_WEIGHT) return weight;
  throw new RangeError(`Each id needs a weight from 1 to ${MAX_WEIGHT}, not ${weight}.`);
}

function readPostings(from: ByteReader): Postings {
  const length = from.howMany();
  const ids: number[] = [];
  let id = 0;
  for (let i = 0; i < length; i++) {
    const gap = from.number();
    if (gap === 0) throw new DamagedFile('an entry twice');
    id = within(id + gap, 2 ** 32 - 1);
    ids.push(id);
  }
  const pairs = from.all(Math.ceil(length / 2));
  const weights = ids.map((_, i) => ((pairs[i >> 1] ?? 0) >> (4 * (i % 2))) % 16);
  if (weights.includes(0)) throw new DamagedFile('no weight');
  return { ids, weights };
}

/** The postings of one word as bytes, for whoever keeps them; throws a RangeError where ids do not rise or a weight is not 1 to 15. */
export function encodePostings(postings: Postings): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter();
  writePostings(bytes, postings);
  return bytes.done();
}

/** Reads what `encodePostings` wrote; throws a DamagedFile at anything else. */
export function decodePostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const postings = readPostings(reader);
  if (reader.left > 0) throw new DamagedFile('too long');
  return postings;
}

/** A word with its postings as `encodePostings` wrote them. */
export interface EncodedRow {
  readonly word: string;
  readonly count: number;
  readonly postings: Uint8Array;
}

/**
 * A file of words, from rows in any order, each word once. Words are front-coded; behind each stands how many entries have it and are
 * not listed, and its postings: how many, the gaps between ids, the weights, two in a byte.
 */
export function encodeWordFile(rows: readonly EncodedRow[]): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter();
  bytes.byte(FORMAT);
  const words = new FrontCodedWriter(bytes);
  for (const { word, count, postings } of [...rows].sort((one, other) => inOrder(one.word, other.word))) {
    words.text(word);
    bytes.number(unlisted(word, count, postings));
    bytes.all(postings);
  }
  return bytes.done();
}

function unlisted(word: string, count: number, postings: Uint8Array): number {
  const listed = new ByteReader(postings).number();
  if (count >= listed) return count - listed;
  throw new RangeError(`“${word}” cannot be in ${count} entries where ${listed} are listed.`);
}

/** A file of words, from rows in any order, each word once; see `encodeWordFile`. */
export const encodeWords = (rows: readonly WordRow[]): Uint8Array<ArrayBuffer> =>
  encodeWordFile(rows.map((row) => ({ word: row.word, count: row.count, postings: encodePostings(row) })));

/** Reads what `encodeWords` wrote, in the order of the words; throws a DamagedFile at anything else. */
export function decodeWords(bytes: Uint8Array): WordRow[] {
  const reader = new ByteReader(bytes);
  checkFormat(reader, FORMAT);
  const words = new FrontCodedReader(reader);
  const rows: WordRow[] = [];
  while (reader.left > 0) {
    const word = words.text();
    const unlisted = reader.number();
    const postings = readPostings(reader);
    rows.push({ word, count: postings.ids.length + unlisted, ...postings });
  }
  return rows;
}
