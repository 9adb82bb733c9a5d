import type { ContentType, RichText } from '@waymark/shared-types';
import type { SearchIndex } from '../../search/index-files.ts';

/** The two indexes: examples of practice, and everything else of the site. */
export const SEARCH_INDEXES = ['practice', 'site'] as const satisfies readonly SearchIndex[];

/** Whether a file of an index stands at an address; the page of the search stands in the same folder. */
export const isSearchFile = (path: string): boolean => path.startsWith('/search/') && !path.endsWith('/');

/** Where in an entry words stand, as `need` or `quotes.text`: of a list, those of all its items. */
export type TextPath<T> = T extends readonly (infer Item)[]
  ? TextPath<Item>
  : T extends object
    ? { readonly [K in keyof T & string]: TextPathAt<K, NonNullable<T[K]>> }[keyof T & string]
    : never;

type TextPathAt<K extends string, Value> = [Value] extends [string]
  ? K
  : [Value] extends [RichText]
    ? K
    : Value extends object
      ? `${K}.${TextPath<Value>}`
      : never;

/** The types that have names by which other entries are found, with the field that holds the name. */
export const NAME_OF = {
  place: 'name',
  theme: 'name',
  principle: 'title',
  organisation: 'name',
} as const satisfies Partial<Record<ContentType, string>>;

export type NamedType = keyof typeof NAME_OF;

export const isNamed = (type: string): type is NamedType => Object.hasOwn(NAME_OF, type);

/** What search looks at in the entries of a type. */
export interface Search<Path extends string = string> {
  readonly index: SearchIndex;
  readonly title: Path;
  /** Default: there is none. */
  readonly summary?: Path;
  /** Everything else that people read on its page, in the order of the page. */
  readonly texts: readonly Path[];
  /** Fields that lists are narrowed by, and the type that they lead to: entries are found by the names of what is there. */
  readonly names: Readonly<Record<string, NamedType>>;
  /** Parts of an entry that are found on their own: a list, and where words stand in each item. Default: none are. */
  readonly parts?: {
    readonly list: string;
    readonly kind: SiteKind;
    readonly title: string;
    readonly texts: readonly string[];
    /** What a part is called in the address, before its number: the first is 1. */
    readonly anchor: string;
  };
  /** Only entries to which some entry of another type leads by a field are found: others have no page. Default: all are. */
  readonly onlyWhere?: { readonly of: ContentType; readonly field: string };
}

/** The same, of a type whose entries are known. */
export type SearchFor<Entry> = Search<TextPath<Entry>>;

/** The kinds of what is found on the site; the place in this list is part of the id, so new ones come last, and none goes. */
export const SITE_KINDS = [
  'report',
  'chapter',
  'principle',
  'action',
  'milestone',
  'finding',
  'page',
  'place',
  'theme',
] as const;

export type SiteKind = (typeof SITE_KINDS)[number];

/** How many kinds there may ever be. */
const KINDS = 16;

/** How many parts of an entry are found on their own at the most; 0 is the entry itself. */
export const MOST_PARTS = 63;

const isSiteKind = (kind: string): kind is SiteKind => SITE_KINDS.some((each) => each === kind);

/**
 * The id of something in the index of the site: of an entry its number and kind, of a part of one also which it is. Numbers are given
 * once, so an id never means anything else.
 */
export function siteId(kind: SiteKind, number: number, part = 0): number {
  const place = part === 0 ? number : number * (MOST_PARTS + 1) + part;
  return place * KINDS + SITE_KINDS.indexOf(kind);
}

/** What kind of thing an id of the index of the site stands for; undefined for an id that nothing has. */
export const kindOfSiteId = (id: number): SiteKind | undefined => SITE_KINDS[id % KINDS];

/** The id of an entry of a type, or of a part of it, in its index; undefined where it has none. */
export function searchId(type: string, search: Search, number: unknown, part: number): number | undefined {
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || part > MOST_PARTS) return undefined;
  if (search.index === 'practice') return number;
  const kind = part === 0 ? type : search.parts?.kind;
  return kind !== undefined && isSiteKind(kind) ? siteId(kind, number, part) : undefined;
}
