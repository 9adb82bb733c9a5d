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
  /** Values under one heading, in the order in which they show; places and themes have several. */
  readonly groups: readonly {
    readonly kind: string;
    readonly heading: string;
    readonly values: readonly { readonly slug: string; readonly name: string }[];
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
  /** Of a part of something, what it is a part of: of a chapter the title of its report. */
  readonly within?: string;
  readonly organisation?: string;
  /** What it can be narrowed by, as slugs (`facets/names.json`). */
  readonly place?: string;
  readonly themes?: readonly string[];
  readonly principles?: readonly string[];
  readonly actions?: readonly string[];
  readonly stage?: string;
  readonly evidence?: string;
  readonly involvement?: string;
  readonly year?: number;
  /** What tags it has. */
  readonly tags?: readonly Tag[];
  /** Which lines of the text are the parts that are compared: the first, and the one after the last. */
  readonly lines?: Readonly<Partial<Record<ComparedPart, readonly [first: number, after: number]>>>;
}

/** Made up, to show what an example can be like; with a note before the story, on what may be hard to read. */
export type Tag = 'invented' | 'content-note';

/** Parts of examples that stand side by side. */
export const COMPARED_PARTS = ['need', 'approach', 'resources', 'involvement', 'outcomes', 'transfer'] as const;

export type ComparedPart = (typeof COMPARED_PARTS)[number];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNatural = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isTags = (value: unknown): value is Tag[] =>
  isTexts(value) && value.every((tag) => tag === 'invented' || tag === 'content-note');
const isLines = (value: unknown): value is NonNullable<EntryFile['lines']> =>
  isRecord(value) &&
  Object.values(value).every((range) => Array.isArray(range) && range.length === 2 && range.every(isNatural));

/** Reads `facets/names.json`; throws a DamagedFile where it is not one. */
export function readFacetNames(bytes: Uint8Array): FacetNames {
  const { groups } = json(bytes);
  if (Array.isArray(groups) && groups.every(isGroup)) return { groups };
  throw new DamagedFile('The names of what can be chosen do not say what is expected.');
}

const isGroup = (group: unknown): group is FacetNames['groups'][number] =>
  isRecord(group) &&
  isText(group['kind']) &&
  isText(group['heading']) &&
  Array.isArray(group['values']) &&
  group['values'].every((value) => isRecord(value) && isText(value['slug']) && isText(value['name']));

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
    ...optional(file, isText, 'summary', 'kind', 'within', 'place', 'organisation', 'stage', 'evidence', 'involvement'),
    ...optional(file, isTexts, 'themes', 'principles', 'actions'),
    ...optional(file, isNatural, 'year'),
    ...optional(file, isTags, 'tags'),
    ...optional(file, isLines, 'lines'),
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
