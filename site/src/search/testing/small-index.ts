import { encodeFacets } from '../facet-bits.ts';
import { type EntryFile, INDEX_VERSION, pathsOf, type SearchFiles, type StartFile } from '../index-files.ts';
import { encodeWords, MAX_WEIGHT, type WordRow } from '../postings.ts';
import { encodeSpelling, spellingFileOf } from '../spelling.ts';
import { fileOfPrefix, wordsIn } from '../words.ts';

/** Something to be found. */
export interface SmallEntry {
  readonly id: number;
  readonly title: string;
  readonly text?: string;
  /** By kind the slugs of its values. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/** The files of an index by their address, for a test to change. */
export type SmallIndex = Map<string, Uint8Array>;

const TITLE = 8;
const paths = pathsOf('practice');
const json = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** An index of a few entries, of which every word is listed and may be meant by one that is mistyped. */
export function smallIndex(entries: readonly SmallEntry[], synonyms: StartFile['synonyms'] = []): SmallIndex {
  const files: SmallIndex = new Map();
  const rows = rowsOf(entries);
  const words = Map.groupBy(rows, ({ word }) => fileOfPrefix(word));
  for (const [file, ofFile] of words) files.set(paths.words(file), encodeWords(ofFile));
  const spelling = Map.groupBy(
    rows.map(({ word }) => word),
    spellingFileOf,
  );
  for (const [file, ofFile] of spelling) files.set(paths.spelling(file), encodeSpelling(ofFile));
  files.set(paths.facets(0), encodeFacets({ ids: entries.map(({ id }) => id), values: valuesOf(entries) }));
  for (const { id, title, text = '' } of entries)
    files.set(paths.entry(id), json({ title, path: `/case-studies/${id}/`, text } satisfies EntryFile));
  const start: StartFile = {
    v: INDEX_VERSION,
    total: entries.length,
    prefixes: [...words.keys()].join(' '),
    spelling: [...spelling.keys()].join(' '),
    facetFiles: 1,
    synonyms,
  };
  files.set(paths.start, json(start));
  return files;
}

function rowsOf(entries: readonly SmallEntry[]): WordRow[] {
  const found = new Map<string, Map<number, number>>();
  for (const { id, title, text = '' } of entries) {
    for (const [words, weight] of [[wordsIn(title, 'en'), TITLE] as const, [wordsIn(text, 'en'), 1] as const]) {
      for (const word of new Set(words)) {
        const having = found.get(word) ?? new Map<number, number>();
        found.set(word, having.set(id, Math.min(MAX_WEIGHT, (having.get(id) ?? 0) + weight)));
      }
    }
  }
  return [...found].map(([word, having]) => ({
    word,
    count: having.size,
    ids: [...having.keys()],
    weights: [...having.values()],
  }));
}

function valuesOf(entries: readonly SmallEntry[]): Map<string, Map<string, number[]>> {
  const values = new Map<string, Map<string, number[]>>();
  for (const { id, facets = {} } of entries) {
    for (const [kind, slugs] of Object.entries(facets)) {
      const ofKind = values.get(kind) ?? new Map<string, number[]>();
      values.set(kind, ofKind);
      for (const slug of slugs) ofKind.set(slug, [...(ofKind.get(slug) ?? []), id]);
    }
  }
  return values;
}

/** Reads an index, and notes the addresses that were asked for. */
export function filesOf(index: SmallIndex): SearchFiles & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read(path) {
      asked.push(path);
      return Promise.resolve(index.get(path));
    },
  };
}
