import type Database from 'better-sqlite3';
import type { ContentIndex, EntryChange, EntryKey } from './content-index.ts';
import { cursorIn, cursorText, type Cursor } from './cursor.ts';
import { indexOf } from './entry-index.ts';
import { EntryRows, rowOf } from './entry-row.ts';
import { INDISPENSABLE } from './indispensable.ts';
import { loadIndex } from './load-index.ts';
import { MediaFiles } from './media-files.ts';
import { nameOf } from './name-of.ts';
import { NotedChanges } from './noted-changes.ts';
import { RefusedEntries, type Refused } from './refused-entries.ts';
import { ReplacedEntries } from './replaced-entries.ts';
import type { SearchChange } from './search/search-changes.ts';
import { SearchIndexer } from './search/search-indexer.ts';
import { Transactions } from './transactions.ts';
import { ToForget } from './to-forget.ts';
import { dataIn, type StoredEntry } from './stored-entry.ts';
import { withoutFile } from './without-file.ts';

/** The publisher's writing side of the content store. The reading side is `StoreSource`. */
export class ContentStore {
  readonly database: Database.Database;
  /** Which entries use which media files, and where these stand. */
  readonly media: MediaFiles;
  /** The entries of which something may be kept that may not be shown any more. */
  readonly toForget: ToForget;
  readonly transactions: Transactions;
  readonly #rows: EntryRows;
  readonly #indexed: (type: string) => readonly string[];
  readonly #refused: RefusedEntries;
  readonly #replaced: ReplacedEntries;
  readonly #search: SearchIndexer;
  #index: ContentIndex;
  #noted = new NotedChanges();

  /** @param indexed The fields of a type that lists are narrowed or ordered by. */
  constructor(database: Database.Database, indexed: (type: string) => readonly string[]) {
    this.database = database;
    this.media = new MediaFiles(database);
    this.toForget = new ToForget(database);
    this.transactions = new Transactions(database);
    this.#indexed = indexed;
    this.#rows = new EntryRows(database);
    this.#refused = new RefusedEntries(database);
    this.#replaced = new ReplacedEntries(database);
    this.#search = new SearchIndexer(database, (key) => this.#stored(key)?.data);
    this.#index = loadIndex(database);
  }

  /** What the store holds, in memory. Another object after a transaction that was undone. */
  get index(): ContentIndex {
    return this.#index;
  }

  cursor(): Cursor | undefined {
    const value = this.meta('cursor');
    return value === undefined ? undefined : cursorIn(value);
  }

  moveCursor(cursor: Cursor): void {
    this.setMeta('cursor', cursorText(cursor));
  }

  /** Something that the publisher remembers about itself. */
  meta(name: string): string | undefined {
    return this.database.prepare<[string], { value: string }>('SELECT value FROM meta WHERE name = ?').get(name)?.value;
  }

  setMeta(name: string, value: string): void {
    this.database.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(name, value);
  }

  /** Runs `work` as one transaction: all of it is kept, or none of it. */
  transaction<T>(work: () => T | Promise<T>): Promise<T> {
    const noted = async () => {
      this.#begin();
      const result = await work();
      this.settleSearch();
      return result;
    };
    return this.transactions.run(noted, (isKept) => {
      if (!isKept) this.#index = loadIndex(this.database);
      this.#begin();
    });
  }

  #begin(): void {
    this.#noted = new NotedChanges();
    this.#search.begin();
  }

  /** What `put`, `remove` and the like changed since the transaction began. */
  get changed(): readonly EntryChange[] {
    return this.#noted.own;
  }

  get following(): readonly EntryChange[] {
    return this.#noted.following;
  }

  /**
   * Brings what is found by which words up to date with what changed since the transaction began; done again with its end.
   * @returns The questions about it that may be answered otherwise now.
   */
  settleSearch(): readonly SearchChange[] {
    return this.#search.settle([...this.changed, ...this.following], this.#index);
  }

  /** Puts an entry in, in place of what was known of it; answers whether it is another than before. */
  put(entry: StoredEntry): boolean {
    const row = rowOf(entry.data);
    if (this.digest(entry) === row.digest) {
      // One that is kept to be tried again is the same as before; one that could not be used is what it was, again.
      if (this.#refused.digest(entry) === undefined) this.#refused.forget(entry);
      return false;
    }
    this.#refused.forget(entry);
    if (entry.type !== 'file') this.#replaced.note(entry);
    this.#write(entry, row);
    return true;
  }

  /** Takes an entry out; answers whether it was there. */
  remove(key: EntryKey): boolean {
    this.#refused.forget(key);
    this.#replaced.forget(key);
    return this.#erase(key);
  }

  /** Tells one state of an entry, as the CMS has it, from another; undefined where it is not there. */
  digest(key: EntryKey): string | undefined {
    return this.#refused.digest(key) ?? this.#rows.get(key)?.digest;
  }

  /** Remembers that the CMS has an entry that cannot be used; what was known of it before stays. */
  refuse(refused: Refused): void {
    this.#refused.put(refused);
  }

  /** Parts of an entry, or all of it, may not be shown any more: whatever comes of reading it again, it never is again what it was. */
  withdraw(key: EntryKey): void {
    this.toForget.add(key);
    this.#refused.forget(key);
    this.#replaced.noteNothing(key);
  }

  /** The entries that are not shown as the CMS has them, and why. */
  refused(): Refused[] {
    return this.#refused.all();
  }

  /**
   * Puts back what an entry was before its change, or takes it out where it was not there, because a page cannot be made of it as
   * it is now. It is kept, to be tried again.
   * @returns Whether that can be done: where its change is live already, or no page can be made without it, it stands as it is.
   */
  withhold(refused: Refused): boolean {
    if (!this.#replaced.has(refused)) return false;
    const before = this.#replaced.entry(refused);
    if (!before && INDISPENSABLE.has(refused.type)) return false;
    const now = this.#stored(refused);
    this.#replaced.forget(refused);
    this.#refused.put(refused, now);
    if (before) this.#write(before);
    else this.#erase(refused);
    return true;
  }

  /** Puts entries that were withheld in again, to be tried; answers how many. */
  tryAgain(isWorthIt: (refused: Refused) => boolean): number {
    const candidates = this.#refused.candidates(isWorthIt);
    for (const entry of candidates) {
      this.#refused.forget(entry);
      this.#replaced.note(entry);
      this.#write(entry);
    }
    return candidates.length;
  }

  /** How many entries there are, media files apart. */
  get entries(): number {
    return this.#rows.count();
  }

  /** An entry as people know it. */
  nameOf(key: EntryKey): string {
    return nameOf(key.type, this.#stored(key)?.data ?? {});
  }

  /** The entries that have a change which is not live. */
  pending(): EntryKey[] {
    return this.#replaced.keys();
  }

  /** Whether an entry has a change that is not live. */
  isPending(key: EntryKey): boolean {
    return this.#replaced.has(key);
  }

  /** Every change is live now, or was withheld: forgets what stood before. */
  forgetReplaced(): void {
    this.#replaced.clear();
  }

  /** A media file is gone from the CMS: what still shows it, because it could not be changed, goes on without it. */
  dropFile(file: string): void {
    for (const key of this.media.usersOf(file)) {
      const entry = this.#stored(key);
      const files = this.media.usedBy(key).filter((used) => used !== file);
      if (entry) this.#write({ ...entry, data: withoutFile(entry.data, file), files });
    }
    this.#refused.dropFile(file);
    this.#replaced.dropFile(file);
  }

  /** Forgets the media files that no entry uses any more. */
  removeUnusedFiles(): void {
    for (const id of this.media.unused()) {
      this.media.forget(id);
      this.remove({ type: 'file', locale: '', id });
    }
  }

  close(): void {
    this.database.close();
  }

  #write(entry: StoredEntry, row = rowOf(entry.data)): void {
    const after = indexOf(entry, this.#indexed(entry.type));
    this.#rows.put(entry, row, after);
    this.media.use(entry, entry.files);
    this.#search.note(entry, entry.data);
    this.#noted.note(this.#index.change({ ...entry, after }));
  }

  #erase(key: EntryKey): boolean {
    const lastName = this.#index.get(key.type, key.locale, key.id) && this.nameOf(key);
    this.media.use(key, []);
    if (lastName === undefined) return false;
    this.#rows.remove(key);
    this.#search.note(key, undefined);
    this.#noted.note(this.#index.change({ ...key, after: undefined }), lastName);
    return true;
  }

  #stored({ type, locale, id }: EntryKey): StoredEntry | undefined {
    const row = this.#rows.get({ type, locale, id });
    return row && { type, locale, id, data: dataIn(row.data), files: this.media.usedBy({ type, locale, id }) };
  }
}
