import type { WordRow } from '../postings.ts';
import { fileOfPrefix, stemOf } from '../words.ts';
import type { OpenIndex, Rows } from './index-reader.ts';
import type { Unit } from './plan.ts';

/** Words of the index that a search has read. */
export interface KnownWords {
  row(word: string): WordRow | undefined;
  /** Those that begin so; where there are none, the stems of what it may become: “listen” for “listenin”. */
  beginningWith(beginning: string): readonly WordRow[];
  /** All that are in the file of a word. */
  beside(word: string): readonly WordRow[];
}

/** How words go on whose stem is shorter than what is typed of them: “listenin” goes on to “listening”, which the index has as “listen”. */
const ENDINGS = 'g ng s d n on ion tion e es er r t nt ent y ty l al ly ss ess'.split(' ');

/** All words that units ask for. */
export const wordsOfUnits = (units: readonly Unit[]): string[] =>
  units.flatMap(({ ways, beginning }) => [
    ...ways.flatMap(({ words }) => words),
    ...(beginning === '' ? [] : [beginning]),
  ]);

/** Reads the files that some words are in. */
export async function readWords(words: readonly string[], index: OpenIndex): Promise<KnownWords> {
  const wanted = new Map(words.map((word) => [fileOfPrefix(word), word]));
  const read = [...wanted].map(async ([file, word]) => [file, await index.words(word)] as const);
  const files = new Map<string, Rows | undefined>(await Promise.all(read));
  const beside = (word: string): WordRow[] => [...(files.get(fileOfPrefix(word))?.values() ?? [])];
  return {
    row: (word) => files.get(fileOfPrefix(word))?.get(word),
    beginningWith: (beginning) => begun(beginning, beside(beginning)),
    beside,
  };
}

function begun(beginning: string, rows: readonly WordRow[]): readonly WordRow[] {
  const found = rows.filter(({ word }) => word.startsWith(beginning));
  if (found.length > 0) return found;
  const stems = new Set(ENDINGS.map((ending) => stemOf(beginning + ending)));
  return rows.filter(({ word }) => stems.has(word));
}
