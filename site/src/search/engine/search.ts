import type { Excerpt } from './excerpt.ts';
import type { Counts, Filters, WithoutFilter } from './facets.ts';
import type { LookedFor } from './synonyms.ts';

export type { SearchFiles, SearchIndex } from '../index-files.ts';
export type { Excerpt, Piece } from './excerpt.ts';
export type { Counts, Filters, WithoutFilter } from './facets.ts';
export type { LookedFor } from './synonyms.ts';

/** What somebody looks for. */
export interface Query {
  /** Words as they are typed; the last one also as a beginning, unless a space follows. Only the first 200 letters count. */
  readonly text: string;
  readonly filters: Filters;
  /** Whether to count what there is of each value, which reads all facets once. Default: yes. */
  readonly withCounts?: boolean;
}

/** What was found. */
export interface Found {
  /**
   * All results, best first: see `rank`. Everything there is, newest first, where nothing was typed that can be looked for: a single
   * letter or two that no entry has as a word are left out of account while they are typed.
   */
  readonly numbers: readonly number[];
  /** For each kind and value: how many results have it, the filters of its own kind left out. Empty without `withCounts`. */
  readonly counts: Counts;
  /** What was looked for beside what was typed: synonyms, and words that may have been meant. */
  readonly lookedFor: readonly LookedFor[];
  /** Where filters leave nothing: for each kind that is filtered by, how many results there would be without; none that would give none. */
  readonly withoutFilter: readonly WithoutFilter[];
  /** How many there would be without any filter. */
  readonly unfiltered: number;
  /** A file was missing or damaged: these are the results that can be had. */
  readonly incomplete: boolean;
}

/** Finds entries of one index. */
export interface Search {
  search(query: Query): Promise<Found>;
  /** What an entry says about a query; undefined where its file cannot be read. */
  excerpt(number: number, query: Query): Promise<Excerpt | undefined>;
}
