import { DamagedFile } from '../bytes.ts';
import { decodeFacets, type FacetFile } from '../facet-bits.ts';
import {
  type EntryFile,
  pathsOf,
  readEntry,
  readStart,
  type SearchFiles,
  type SearchIndex,
  type StartFile,
} from '../index-files.ts';
import { decodeWords, type WordRow } from '../postings.ts';
import { decodeSpelling } from '../spelling.ts';
import { fileOfPrefix } from '../words.ts';

/** The words of one file. */
export type Rows = ReadonlyMap<string, WordRow>;

/** Reads an index for one search. What is missing or damaged is undefined. */
export interface OpenIndex {
  readonly start: StartFile;
  /** The file that a word is in; also undefined where the index has no such file. */
  words(word: string): Promise<Rows | undefined>;
  /** @param file See `spellingFileOf`. */
  spelling(file: string): Promise<readonly string[] | undefined>;
  facets(): Promise<readonly FacetFile[]>;
  entry(id: number): Promise<EntryFile | undefined>;
  /** Whether something that should be there was missing or damaged. */
  readonly incomplete: boolean;
}

const rowsIn = (bytes: Uint8Array): Rows => new Map(decodeWords(bytes).map((row) => [row.word, row]));

const names = (list: string, name: string): boolean => ` ${list} `.includes(` ${name} `);

/**
 * Opens an index, as often as there is something to look for; undefined where its first file cannot be read. Each file is read once,
 * unless it could not be read: then it is tried again.
 */
export function openIndex(files: SearchFiles, index: SearchIndex): () => Promise<OpenIndex | undefined> {
  const paths = pathsOf(index);
  const readers = {
    start: reader(files, readStart),
    words: reader(files, rowsIn),
    spelling: reader(files, decodeSpelling),
    facets: reader(files, decodeFacets),
    entry: reader(files, readEntry),
  };
  return async () => {
    const start = await readers.start(paths.start);
    if (!start) return undefined;
    let incomplete = false;
    const noting = async <Content>(read: Promise<Content | undefined>): Promise<Content | undefined> => {
      const content = await read;
      incomplete ||= content === undefined;
      return content;
    };
    return {
      start,
      get incomplete() {
        return incomplete;
      },
      async words(word) {
        const file = fileOfPrefix(word);
        return names(start.prefixes, file) ? noting(readers.words(paths.words(file))) : undefined;
      },
      async spelling(file) {
        return names(start.spelling, file) ? noting(readers.spelling(paths.spelling(file))) : undefined;
      },
      async facets() {
        const all = Array.from({ length: start.facetFiles }, (_, n) => noting(readers.facets(paths.facets(n))));
        return (await Promise.all(all)).filter((file) => file !== undefined);
      },
      entry: (id) => noting(readers.entry(paths.entry(id))),
    };
  };
}

/** Reads files of one form, each once, unless it could not be read. */
function reader<Content>(files: SearchFiles, decode: (bytes: Uint8Array) => Content) {
  const known = new Map<string, Promise<Content | undefined>>();
  return async (path: string): Promise<Content | undefined> => {
    const asked = known.get(path) ?? readOne(files, path, decode);
    known.set(path, asked);
    const content = await asked;
    if (content === undefined) known.delete(path);
    return content;
  };
}

async function readOne<Content>(
  files: SearchFiles,
  path: string,
  decode: (bytes: Uint8Array) => Content,
): Promise<Content | undefined> {
  const bytes = await files.read(path);
  try {
    return bytes && decode(bytes);
  } catch (error) {
    if (error instanceof DamagedFile) return undefined;
    throw error;
  }
}
