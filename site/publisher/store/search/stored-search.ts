import type Database from 'better-sqlite3';
import type { SearchEntry, SearchSource, SearchStart } from '../../../src/content/content-source.ts';
import { facetsOf, SITE_FACET, slugOfWord, type Facet } from '../../../src/content/search/facets.ts';
import { kindOfSiteId } from '../../../src/content/search/search.ts';
import { isContentType } from '../../../src/content/search/search-of.ts';
import { IDS_A_FILE, type FacetFile } from '../../../src/search/facet-bits.ts';
import type { SearchIndex } from '../../../src/search/index-files.ts';
import { encodeWordFile } from '../../../src/search/postings.ts';
import type { ContentIndex } from '../content-index.ts';
import type { EntryIndex } from '../entry-index.ts';
import { isCommon } from './common-words.ts';
import { searchedLocale } from './entry-words.ts';

interface Row {
  readonly number: number;
  readonly type: string;
  readonly id: string;
  readonly part: number;
}

interface WordRow {
  readonly word: string;
  readonly count: number;
  readonly postings: Buffer;
  /** Of a word that may be common. */
  readonly outstanding: Buffer | null;
}

/** Reads the indexes for pages. */
export class StoredSearch implements SearchSource {
  readonly #index: () => ContentIndex;
  /** The files of words that were asked for: a changed one is looked at twice, to see that it is another, and to be released. */
  readonly #made = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #total: Database.Statement<[string], { total: number }>;
  readonly #highest: Database.Statement<[string], { highest: number | null }>;
  readonly #files: Database.Statement<[string], { file: string }>;
  readonly #spellings: Database.Statement<[string], { spelling: string }>;
  readonly #spelt: Database.Statement<[string, string], { word: string }>;
  readonly #words: Database.Statement<[string, string], WordRow>;
  readonly #between: Database.Statement<[string, number, number], Row>;

  /** @param index Of what the database holds. */
  constructor(database: Database.Database, index: () => ContentIndex) {
    this.#index = index;
    this.#total = database.prepare('SELECT total FROM search_total WHERE "index" = ?');
    this.#highest = database.prepare('SELECT max(number) AS highest FROM search_entry WHERE "index" = ?');
    this.#files = database.prepare('SELECT DISTINCT file FROM search_word WHERE "index" = ? ORDER BY file');
    this.#spellings = database.prepare(
      'SELECT DISTINCT spelling FROM search_word WHERE "index" = ? AND spelling IS NOT NULL ORDER BY spelling',
    );
    this.#spelt = database.prepare('SELECT word FROM search_word WHERE "index" = ? AND spelling = ? ORDER BY word');
    this.#words = database.prepare(
      'SELECT word, count, postings, outstanding FROM search_word WHERE "index" = ? AND file = ?',
    );
    // Of several with one number, the one with the lowest id is found.
    this.#between = database.prepare(
      'SELECT number, type, min(id) AS id, part FROM search_entry WHERE "index" = ? AND number BETWEEN ? AND ? GROUP BY number ORDER BY number',
    );
  }

  start(index: SearchIndex): SearchStart {
    return {
      total: this.#totalOf(index),
      files: this.#files.all(index).map(({ file }) => file),
      spelling: this.#spellings.all(index).map(({ spelling }) => spelling),
      facetFiles: this.#facetFiles(index),
    };
  }

  spelling(index: SearchIndex, file: string): readonly string[] {
    return this.#spelt.all(index, file).map(({ word }) => word);
  }

  words(index: SearchIndex, file: string): Uint8Array<ArrayBuffer> | undefined {
    const key = `${index} ${file}`;
    const known = this.#made.get(key);
    if (known) return known;
    const made = this.#makeWords(index, file);
    if (made) this.#made.set(key, made);
    return made;
  }

  /** Forgets the files of words that it has at hand. */
  forget(): void {
    this.#made.clear();
  }

  #makeWords(index: SearchIndex, file: string): Uint8Array<ArrayBuffer> | undefined {
    const rows = this.#words.all(index, file);
    if (rows.length === 0) return undefined;
    const total = this.#totalOf(index);
    return encodeWordFile(
      rows.map(({ word, count, postings, outstanding }) => ({
        word,
        count,
        postings: outstanding && isCommon(count, total) ? outstanding : postings,
      })),
    );
  }

  facets(index: SearchIndex, file: number): FacetFile | undefined {
    if (file >= this.#facetFiles(index)) return undefined;
    const first = file * IDS_A_FILE;
    const rows = this.#between.all(index, first, first + IDS_A_FILE - 1);
    const values = new Map<string, Map<string, number[]>>();
    const add = (kind: string, value: string, id: number) => {
      const ofKind = values.get(kind) ?? new Map<string, number[]>();
      values.set(kind, ofKind);
      const ids = ofKind.get(value);
      if (ids) ids.push(id);
      else ofKind.set(value, [id]);
    };
    for (const { number, type, id } of rows) {
      if (index === 'site') add(SITE_FACET, kindOfSiteId(number) ?? '', number);
      const entry = this.#index().get(type, searchedLocale(type), id);
      for (const [kind, facet] of facetsOf(index))
        for (const value of this.#valuesOf(facet, entry)) add(kind, value, number);
    }
    return { ids: rows.map(({ number }) => number), values };
  }

  entry(index: SearchIndex, id: number): SearchEntry | undefined {
    const row = this.#between.get(index, id, id);
    return row && isContentType(row.type) ? { type: row.type, id: row.id, part: row.part } : undefined;
  }

  #totalOf(index: SearchIndex): number {
    return this.#total.get(index)?.total ?? 0;
  }

  #facetFiles(index: SearchIndex): number {
    const highest = this.#highest.get(index)?.highest ?? undefined;
    return highest === undefined ? 0 : Math.floor(highest / IDS_A_FILE) + 1;
  }

  /** What an entry has of a facet, as addresses say it; of what it leads to and is not there, nothing. */
  #valuesOf({ field, type }: Facet, entry: EntryIndex | undefined): readonly string[] {
    const values = entry?.values[field] ?? [];
    if (type === undefined) return values.map((value) => slugOfWord(String(value)));
    return values.flatMap((value) => this.#index().get(type, searchedLocale(type), String(value))?.slug ?? []);
  }
}
