import type Database from 'better-sqlite3';
import type { SearchIndex } from '../../../src/search/index-files.ts';
import { decodePostings, encodePostings, type Postings } from '../../../src/search/postings.ts';
import { mayBeCommon, outstanding } from './common-words.ts';
import type { OwnWords } from './own-words.ts';
import type { WordList } from './vocabulary.ts';

/** What something is found by. */
export interface SearchRow {
  readonly index: SearchIndex;
  /** Its id in the index. */
  readonly number: number;
  readonly type: string;
  readonly id: string;
  /** Which part of the entry; 0 for the entry itself. */
  readonly part: number;
  readonly words: OwnWords;
  /** The same as numbers, where they were just made. */
  readonly list?: WordList;
  /** What it is found by the names of, as `place:a1b2 theme:c3d4`. */
  readonly names: string;
}

const COLUMNS = '"index", number, type, id, part, words, names';

/** The tables of the content store that hold the indexes, for whoever writes them. Within a transaction. */
export class SearchRows {
  readonly #at: Database.Statement<[string, number], SearchRow>;
  readonly #of: Database.Statement<[string, string], SearchRow>;
  readonly #put: Database.Statement;
  readonly #remove: Database.Statement;
  readonly #name: Database.Statement<[string, string], { words: string }>;
  readonly #putName: Database.Statement;
  readonly #removeName: Database.Statement;
  readonly #word: Database.Statement<[string, string, string], { postings: Buffer }>;
  readonly #putWord: Database.Statement;
  readonly #removeWord: Database.Statement;
  readonly #hasFile: Database.Statement<[string, string]>;
  readonly #total: Database.Statement<[string], { total: number }>;
  readonly #putTotal: Database.Statement;
  readonly #counted: Database.Statement<[string, number, number], { file: string; count: number }>;

  constructor(database: Database.Database) {
    this.#at = database.prepare(`SELECT ${COLUMNS} FROM search_entry WHERE "index" = ? AND number = ?`);
    this.#of = database.prepare(`SELECT ${COLUMNS} FROM search_entry WHERE type = ? AND id = ?`);
    this.#put = database.prepare(`INSERT OR REPLACE INTO search_entry (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#remove = database.prepare(
      'DELETE FROM search_entry WHERE "index" = ? AND number = ? AND type = ? AND id = ?',
    );
    this.#name = database.prepare('SELECT words FROM search_name WHERE type = ? AND id = ?');
    this.#putName = database.prepare('INSERT OR REPLACE INTO search_name VALUES (?, ?, ?)');
    this.#removeName = database.prepare('DELETE FROM search_name WHERE type = ? AND id = ?');
    this.#word = database.prepare('SELECT postings FROM search_word WHERE "index" = ? AND file = ? AND word = ?');
    this.#putWord = database.prepare(
      `INSERT INTO search_word VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = excluded.count, spelling = excluded.spelling,
         postings = excluded.postings, outstanding = excluded.outstanding`,
    );
    this.#removeWord = database.prepare('DELETE FROM search_word WHERE "index" = ? AND file = ? AND word = ?');
    this.#hasFile = database.prepare('SELECT 1 FROM search_word WHERE "index" = ? AND file = ? LIMIT 1');
    this.#total = database.prepare('SELECT total FROM search_total WHERE "index" = ?');
    this.#putTotal = database.prepare('INSERT OR REPLACE INTO search_total VALUES (?, ?)');
    this.#counted = database.prepare('SELECT file, count FROM search_word WHERE "index" = ? AND count BETWEEN ? AND ?');
  }

  /** What has an id: one, but where the CMS gave a number twice. */
  at(index: SearchIndex, number: number): SearchRow[] {
    return this.#at.all(index, number);
  }

  of(type: string, id: string): SearchRow[] {
    return this.#of.all(type, id);
  }

  put({ index, number, type, id, part, words, names }: SearchRow): void {
    this.#put.run(index, number, type, id, part, words, names);
  }

  remove({ index, number, type, id }: SearchRow): void {
    this.#remove.run(index, number, type, id);
  }

  /** The words of a name; undefined where the entry is not there. */
  name(type: string, id: string): string | undefined {
    return this.#name.get(type, id)?.words;
  }

  putName(type: string, id: string, words: string | undefined): void {
    if (words === undefined) this.#removeName.run(type, id);
    else this.#putName.run(type, id, words);
  }

  /** Who has a word. */
  postings(index: SearchIndex, file: string, word: string): Postings {
    const row = this.#word.get(index, file, word);
    return row ? decodePostings(row.postings) : NOBODY;
  }

  /** @param spelling The file of spelling that the word is in; undefined where it is in none. */
  putPostings(index: SearchIndex, file: string, word: string, postings: Postings, spelling: string | undefined): void {
    const { length } = postings.ids;
    if (length === 0) this.#removeWord.run(index, file, word);
    else {
      const few = mayBeCommon(length) ? encodePostings(outstanding(postings)) : null;
      this.#putWord.run(index, file, word, length, spelling ?? null, encodePostings(postings), few);
    }
  }

  /** Whether a file holds any word. */
  hasFile(index: SearchIndex, file: string): boolean {
    return this.#hasFile.get(index, file) !== undefined;
  }

  /** How many things there are to be found. */
  total(index: SearchIndex): number {
    return this.#total.get(index)?.total ?? 0;
  }

  putTotal(index: SearchIndex, total: number): void {
    this.#putTotal.run(index, total);
  }

  /** The words that so many have. */
  counted(index: SearchIndex, least: number, most: number): { readonly file: string; readonly count: number }[] {
    return this.#counted.all(index, least, most);
  }
}

/** Nobody has the word. */
export const NOBODY: Postings = { ids: [], weights: [] };
