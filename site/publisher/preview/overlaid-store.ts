import type Database from 'better-sqlite3';
import type { ContentSource } from '../../src/content/content-source.ts';
import { indexedFields } from '../../src/content/indexed-fields.ts';
import type { ContentIndex } from '../store/content-index.ts';
import { indexOf } from '../store/entry-index.ts';
import { loadIndex } from '../store/load-index.ts';
import { openForReading } from '../store/open-database.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { StoreSource } from '../store/store-source.ts';
import { withoutAbsent } from './without-absent.ts';

/** The content with some entries laid over it. */
export interface Overlaid {
  readonly content: ContentSource;
  readonly index: ContentIndex;
}

/**
 * Lays entries over the content store for as long as something is worked out from it. It reads by a connection and an index of
 * its own, and what was committed last: nothing is written, and whatever is published meanwhile goes its way.
 */
export class OverlaidStore {
  readonly #file: string;
  readonly #today: () => string;
  #database: Database.Database | undefined;
  #loaded: { readonly version: unknown; readonly index: ContentIndex } | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param file Of the content store. */
  constructor(file: string, today: () => string) {
    this.#file = file;
    this.#today = today;
  }

  /** Works with the entries laid over what is published, one after another: they share an index. */
  with<T>(entries: readonly StoredEntry[], work: (overlaid: Overlaid) => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => this.#with(entries, work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    this.#database?.close();
  }

  async #with<T>(entries: readonly StoredEntry[], work: (overlaid: Overlaid) => Promise<T>): Promise<T> {
    const database = (this.#database ??= openForReading(this.#file));
    // Everything is read as of one moment.
    database.exec('BEGIN');
    try {
      const index = this.#indexOf(database);
      const before = entries.map(({ type, locale, id }) => ({ type, locale, id, after: index.get(type, locale, id) }));
      for (const entry of entries)
        index.change({
          type: entry.type,
          locale: entry.locale,
          id: entry.id,
          after: indexOf(entry, indexedFields(entry.type)),
        });
      try {
        const over = entries.map((entry) => ({ ...entry, data: withoutAbsent(entry.data, index) }));
        return await work({ content: new StoreSource(database, () => index, this.#today, over), index });
      } finally {
        for (const known of before) index.change(known);
      }
    } finally {
      database.exec('COMMIT');
    }
  }

  #indexOf(database: Database.Database): ContentIndex {
    // The first read is the moment from which on everything is read.
    database.prepare('SELECT name FROM meta LIMIT 1').get();
    const version = database.pragma('data_version', { simple: true });
    const known = this.#loaded;
    if (known && known.version === version) return known.index;
    const index = loadIndex(database);
    this.#loaded = { version, index };
    return index;
  }
}
