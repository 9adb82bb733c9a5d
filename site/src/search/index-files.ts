import { DamagedFile } from './bytes.ts';
import { MOST_FACET_FILES } from './facet-bits.ts';

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
  /** In the index of the site: what kind of thing it is, and of a chapter the title of its report. */
  readonly kind?: string;
  readonly within?: string;
  readonly organisation?: string;
  /** What an example can be narrowed by, as slugs; their names are in `facets/names.json`. */
  readonly place?: string;
  readonly themes?: readonly string[];
  readonly principles?: readonly string[];
  readonly actions?: readonly string[];
  readonly stage?: string;
  readonly evidence?: string;
  readonly involvement?: string;
  /** The year in which it began. */
  readonly year?: number;
  /** Whether it is made up. */
  readonly invented?: true;
  /** Whether a note stands before the story, on what may be hard to read. */
  readonly hasContentNote?: true;
  /** Which lines of the text are the parts that are compared: the first, and the one after the last. */
  readonly lines?: Readonly<Partial<Record<ComparedPart, readonly [first: number, after: number]>>>;
}

/** Parts of examples that stand side by side. */
export const COMPARED_PARTS = ['need', 'approach', 'resources', 'involvement', 'outcomes', 'transfer'] as const;

export type ComparedPart = (typeof COMPARED_PARTS)[number];

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isTextsOfTexts = (value: unknown): value is string[][] => Array.isArray(value) && value.every(isTexts);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isRange = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isRanges = (value: unknown) => isObject(value) && Object.values(value).every(isRange);

function json(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (isObject(value)) return value;
  } catch (cause) {
    throw new DamagedFile('no JSON', { cause });
  }
  throw new DamagedFile('no object');
}

/** Reads `start.json`; throws a DamagedFile where it is not one, or of another version. */
export function readStart(bytes: Uint8Array): StartFile {
  const { v, total, prefixes, spelling, facetFiles, synonyms }: Read<StartFile> = json(bytes);
  if (
    v === INDEX_VERSION &&
    isNumber(total) &&
    isText(prefixes) &&
    isText(spelling) &&
    isNumber(facetFiles) &&
    facetFiles <= MOST_FACET_FILES &&
    isTextsOfTexts(synonyms)
  )
    return { v, total, prefixes, spelling, facetFiles, synonyms };
  throw new DamagedFile('not as expected');
}

type Read<File> = Partial<Record<keyof File, unknown>>;

const TEXTS = ['summary', 'kind', 'within', 'organisation', 'place', 'stage', 'evidence', 'involvement'] as const;
const LISTS = ['themes', 'principles', 'actions'] as const;

const orNone = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);

const isEntry = (file: Read<EntryFile>): file is EntryFile =>
  [file.title, file.path, file.text].every(isText) &&
  TEXTS.map((field) => file[field]).every(orNone(isText)) &&
  LISTS.map((field) => file[field]).every(orNone(isTexts)) &&
  orNone(isNumber)(file.year) &&
  orNone(isRanges)(file.lines);

/** Reads `e/<id>.json`; throws a DamagedFile where it is not one. */
export function readEntry(bytes: Uint8Array): EntryFile {
  const file: Read<EntryFile> = json(bytes);
  if (isEntry(file)) return file;
  throw new DamagedFile('not as expected');
}

type Group = FacetNames['groups'][number];

const isValue = (value: unknown) => {
  const { slug, name }: Read<Group['values'][number]> = isObject(value) ? value : {};
  return isText(slug) && isText(name);
};

const isGroup = (group: unknown): group is Group => {
  const { kind, heading, values }: Read<Group> = isObject(group) ? group : {};
  return isText(kind) && isText(heading) && Array.isArray(values) && values.every(isValue);
};

/** Reads `facets/names.json`; throws a DamagedFile where it is not one. */
export function readFacetNames(bytes: Uint8Array): FacetNames {
  const { groups }: Read<FacetNames> = json(bytes);
  if (Array.isArray(groups) && groups.every(isGroup)) return { groups };
  throw new DamagedFile('not as expected');
}
