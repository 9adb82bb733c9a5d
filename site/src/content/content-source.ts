import type { ContentType } from '@waymark/shared-types';
import type { FacetFile } from '../search/facet-bits.ts';
import type { SearchIndex } from '../search/index-files.ts';
import type { Place } from './late/marks.ts';

/** What can be read: the CMS's public content types, and media files. */
export type Readable = ContentType | 'file';

/** Which entry: by its id or by its slug; the only one of a single type by neither. */
export interface EntryQuery {
  readonly id?: string;
  readonly slug?: string;
  readonly locale?: string;
}

/** What must hold of an entry's fields: equality; a relation holds when it contains the id. */
export type Where = Readonly<Record<string, string | number | boolean>>;

/** Which entries, in which order, and which part of them. */
export interface ListQuery {
  readonly where?: Where;
  /** A field that the type declares in `orderBy`; a leading `-` turns the order round. Default: by id. Equal values are ordered by id. */
  readonly order?: string;
  /** How many entries at most. Default: all. */
  readonly limit?: number;
  /** How many entries to pass over first. Default: 0. */
  readonly offset?: number;
  readonly locale?: string;
}

/** A list that is read in list pages: short lists in one, long ones in many that stay as they are when entries come and go. */
export interface ListPageQuery {
  readonly where?: Where;
  /** As in a list; the first in this order stands on the first list page. */
  readonly order: string;
  /** How many entries stand on a list page at the least; three times as many at the most. */
  readonly least: number;
  /** The entry that the list page begins with. Default: the first list page. */
  readonly from?: string;
  readonly locale?: string;
}

/** One list page of a list, and the entries that its neighbours begin with. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  /** Undefined on the first list page; `first` where the first list page comes before. */
  readonly before: string | undefined;
  /** Undefined on the last list page. */
  readonly after: string | undefined;
}

/** Which entries are counted, and by which of their fields. */
export interface CountsQuery {
  readonly where?: Where;
  /** A field that the type declares for lists; an entry counts once for each value that it has in it. */
  readonly by: string;
  readonly locale?: string;
}

/** How many entries of a list have each value of a field, the most first; equally many in the order of the values. A reference is its id. */
export type Counts = ReadonlyMap<string, number>;

/** Which list is asked for its list pages. */
export type ListPagesQuery = Omit<ListPageQuery, 'from'>;

/** An entry as a source hands it out; `data` is the normalised answer of the CMS. */
export interface SourceEntry {
  readonly id: string;
  /** Where the source knows it without fetching the entry. */
  readonly slug?: string | undefined;
  readonly data: Record<string, unknown>;
}

/** The texts that marks stand for, by the numbers of the marks. */
export interface LateValues {
  /** What a page shows, which it need not have read for that. */
  readonly textOf: (number: number) => string;
  /** The same as it is written where it stands. */
  readonly writtenIn: (place: Exclude<Place, 'c'>, number: number) => string;
  /** What a page looks into: it has read it. */
  readonly read: (number: number) => string;
}

/** A question about what is found by which words; `name` says which file of words or facets, or which id. */
export interface SearchQuestion {
  readonly index: SearchIndex;
  readonly ask: 'start' | 'words' | 'spelling' | 'facets' | 'entry';
  readonly name: string;
}

/** An index as a whole. */
export interface SearchStart {
  /** How many things there are to be found. */
  readonly total: number;
  /** The names of the files of words, and of those of spelling, in order. */
  readonly files: readonly string[];
  readonly spelling: readonly string[];
  /** How many files of facets there are. */
  readonly facetFiles: number;
}

/** What an id stands for. */
export interface SearchEntry {
  readonly type: ContentType;
  readonly id: string;
  /** Which part of the entry; 0 for the entry itself. */
  readonly part: number;
}

/** What is found by which words, as the files of the search index have it. */
export interface SearchSource {
  start(index: SearchIndex): SearchStart;
  /** A file of words, as it is released; undefined where there is none. */
  words(index: SearchIndex, file: string): Uint8Array<ArrayBuffer> | undefined;
  /** The words of a file of spelling, in order; none where there is no such file. */
  spelling(index: SearchIndex, file: string): readonly string[];
  /** @param file The first one is 0. Undefined after the last one. */
  facets(index: SearchIndex, file: number): FacetFile | undefined;
  /** Undefined where an id stands for nothing. */
  entry(index: SearchIndex, id: number): SearchEntry | undefined;
}

/** Where pages get content from: the content store, whoever opens it. */
export interface ContentSource {
  entry(type: Readable, query: EntryQuery): SourceEntry | undefined;
  list(type: Readable, query: ListQuery): readonly SourceEntry[];
  total(type: Readable, where: Where, locale?: string): number;
  counts(type: Readable, query: CountsQuery): Counts;
  /** The values that some entry of a list has in a field, in their order; a reference is its id. */
  values(type: Readable, query: CountsQuery): readonly string[];
  /** Undefined where no list page begins with that entry. The first list page of an empty list is empty. */
  listPage(type: Readable, query: ListPageQuery): ListPage<SourceEntry> | undefined;
  /** The entries that the list pages after the first begin with, in order. */
  listPages(type: Readable, query: ListPagesQuery): readonly string[];
  /**
   * Works something out from content once, for all pages that need it while the content stays as it is.
   * @param make Reads only from the source that it is given, and answers plain, finished data: what is read of it later is not recorded.
   */
  memoise?<T>(name: string, make: (source: ContentSource) => Promise<T>): Promise<T>;
  /** Where some fields are handed out as marks: what they stand for. Default: none are. */
  readonly late?: LateValues;
  /** What is found by which words. Default: nothing is. */
  readonly search?: SearchSource;
  /** The day for which pages are rendered, as `2026-11-24`. */
  today(): string;
}
