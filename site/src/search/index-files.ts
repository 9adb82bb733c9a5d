import { DamagedFile } from './bytes.ts';

/** The two indexes: examples of practice, and everything else of the site. */
export type SearchIndex = 'practice' | 'site';

/** What the engine reads files with: the bytes at an address of the site; undefined where there is none, or where the request fails. */
export interface SearchFiles {
  read(path: string): Promise<Uint8Array | undefined>;
}

const FOLDERS = { practice: '/search/', site: '/search/site/' } as const satisfies Record<SearchIndex, string>;

/** The addresses of the files of an index. */
export const pathsOf = (index: SearchIndex) => ({
  start: `${FOLDERS[index]}start.json`,
  /** @param name See `fileOfPrefix`. */
  words: (name: string) => `${FOLDERS[index]}w/${name}.bin`,
  /** @param name See `spellingFileOf`. */
  spelling: (name: string) => `${FOLDERS[index]}spelling/${name}.bin`,
  /** @param n The first is 0. */
  facets: (n: number) => `${FOLDERS[index]}facets/${n}.bin`,
  facetNames: `${FOLDERS[index]}facets/names.json`,
  entry: (id: number) => `${FOLDERS[index]}e/${id}.json`,
});

/** Raised whenever the files of an index change their form: an engine that knows another finds nothing and says so. */
export const INDEX_VERSION = 1;

/** `start.json`: what the engine reads before anything else. */
export interface StartFile {
  readonly v: typeof INDEX_VERSION;
  /** How many entries there are. */
  readonly total: number;
  /** The names of the files of words that there are (`fileOfPrefix`), in order, with a space between. */
  readonly prefixes: string;
  /** The names of the files of spelling that there are (`spellingFileOf`), with a space between. */
  readonly spelling: string;
  /** How many files of facets there are, from 0 on. */
  readonly facetFiles: number;
  /** Groups of phrases that mean the same, as editors wrote them; the engine makes words of them. */
  readonly synonyms: readonly (readonly string[])[];
}

/** `facets/names.json`: what a page shows to choose from. */
export interface FacetNames {
  readonly kinds: readonly {
    readonly kind: string;
    readonly values: readonly {
      readonly slug: string;
      readonly name: string;
      /** How many entries have it. */
      readonly count: number;
    }[];
  }[];
}

/** `e/<id>.json`: what a card and an excerpt show. Everything is plain text; what an entry does not have is left out. */
export interface EntryFile {
  readonly title: string;
  readonly path: string;
  readonly summary?: string;
  /** Everything else that it says, in the order of its page, a line a paragraph. */
  readonly text: string;
  /** What kind of thing it is, in the index of the site. */
  readonly kind?: string;
  readonly place?: string;
  readonly organisation?: string;
  readonly themes?: readonly string[];
  readonly principles?: readonly string[];
  readonly stage?: string;
  readonly evidence?: string;
  readonly year?: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNatural = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function json(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new DamagedFile('A file of the search index is no JSON.', { cause });
  }
  throw new DamagedFile('A file of the search index is no JSON object.');
}

/** More files than this are damage: a million ids. */
const MOST_FACET_FILES = 1024;

/** Reads `start.json`; throws a DamagedFile where it is not one, or of another version. */
export function readStart(bytes: Uint8Array): StartFile {
  const { v, total, prefixes, spelling, facetFiles, synonyms } = json(bytes);
  if (
    v === INDEX_VERSION &&
    isNatural(total) &&
    isText(prefixes) &&
    isText(spelling) &&
    isNatural(facetFiles) &&
    facetFiles <= MOST_FACET_FILES &&
    Array.isArray(synonyms) &&
    synonyms.every(isTexts)
  )
    return { v, total, prefixes, spelling, facetFiles, synonyms };
  throw new DamagedFile('The first file of the search index does not say what is expected.');
}

/** Reads `e/<id>.json`; throws a DamagedFile where it is not one. Of what may be left out, what is not of its kind is left out. */
export function readEntry(bytes: Uint8Array): EntryFile {
  const file = json(bytes);
  const { title, path, text } = file;
  if (!isText(title) || !isText(path) || !isText(text))
    throw new DamagedFile('An entry of the search index lacks its title, path or text.');
  return {
    title,
    path,
    text,
    ...optional(file, isText, 'summary', 'kind', 'place', 'organisation', 'stage', 'evidence'),
    ...optional(file, isTexts, 'themes', 'principles'),
    ...optional(file, isNatural, 'year'),
  };
}

function optional<Key extends string, Value>(
  file: Readonly<Record<string, unknown>>,
  is: (value: unknown) => value is Value,
  ...keys: readonly Key[]
): Partial<Record<Key, Value>> {
  const found: Partial<Record<Key, Value>> = {};
  for (const key of keys) {
    const value = file[key];
    if (is(value)) found[key] = value;
  }
  return found;
}
