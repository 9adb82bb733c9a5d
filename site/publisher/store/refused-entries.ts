import type Database from 'better-sqlite3';
import type { EntryKey } from './content-index.ts';
import { canonicalJson, digestOf } from './digest.ts';
import { dataIn, textsIn, type StoredEntry } from './stored-entry.ts';

/** What is said of an entry that stays on the site although the CMS has it no more. */
export const GONE =
  'is gone from the CMS, with many others, and the change log does not say why. Restore them in the CMS, or take them off the site with: npm run publish:site -- --force';

/** Whether an entry is refused because it is gone with many others. */
export const isGone = ({ message }: Pick<Refused, 'message'>): boolean => message.endsWith(`${GONE}.`);

/** An entry of the CMS that cannot be shown as it is, and why. What was known of it before stays, or nothing of it. */
export interface Refused extends EntryKey {
  /** As people know it: `case-study “A garden”`. */
  readonly name: string;
  /** Where in the entry the fault is, such as `sections[0].body`; undefined where it cannot be told. */
  readonly field: string | undefined;
  /** What is wrong, and what to do. */
  readonly message: string;
  /** The page that cannot be made of it; undefined where it was not even tried. */
  readonly page: string | undefined;
  /** The addresses that the page leads to and where nothing stands: it is tried again when something does. */
  readonly targets: readonly string[];
}

interface Row extends EntryKey {
  readonly name: string;
  readonly field: string | null;
  readonly message: string;
  readonly page: string | null;
  readonly targets: string;
  readonly candidate: string | null;
  readonly files: string;
}

const refusedIn = ({ type, locale, id, name, field, message, page, targets }: Row): Refused => ({
  type,
  locale,
  id,
  name,
  field: field ?? undefined,
  message,
  page: page ?? undefined,
  targets: textsIn(targets),
});

const entryIn = ({ type, locale, id, candidate, files }: Row): StoredEntry | undefined =>
  candidate === null ? undefined : { type, locale, id, data: dataIn(candidate), files: textsIn(files) };

/** The entries that cannot be shown as the CMS has them, by the table "refused" of the content store. */
export class RefusedEntries {
  readonly #database: Database.Database;
  readonly #candidate: Database.Statement<string[], { candidate: string | null }>;
  readonly #forget: Database.Statement;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#candidate = database.prepare('SELECT candidate FROM refused WHERE type = ? AND locale = ? AND id = ?');
    this.#forget = database.prepare('DELETE FROM refused WHERE type = ? AND locale = ? AND id = ?');
  }

  /** @param candidate The entry, where it is to be tried again. */
  put({ type, locale, id, name, field, message, page, targets }: Refused, candidate?: StoredEntry): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO refused VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        type,
        locale,
        id,
        name,
        field ?? null,
        message,
        page ?? null,
        JSON.stringify(targets),
        candidate ? canonicalJson(candidate.data) : null,
        JSON.stringify(candidate?.files ?? []),
      );
  }

  all(): Refused[] {
    return this.#rows().map(refusedIn);
  }

  /** Those of the entries that are kept to be tried again of which something holds. */
  candidates(isWanted: (refused: Refused) => boolean): StoredEntry[] {
    return this.#rows().flatMap((row) => (isWanted(refusedIn(row)) ? (entryIn(row) ?? []) : []));
  }

  /** Tells one state of a candidate from another; undefined where there is none. */
  digest({ type, locale, id }: EntryKey): string | undefined {
    const candidate = this.#candidate.get(type, locale, id)?.candidate;
    return typeof candidate === 'string' ? digestOf(candidate) : undefined;
  }

  forget({ type, locale, id }: EntryKey): void {
    this.#forget.run(type, locale, id);
  }

  /** Keeps no candidate that shows a file which is gone. */
  dropFile(file: string): void {
    this.#database
      .prepare(
        `UPDATE refused SET candidate = NULL, files = '[]' WHERE EXISTS (SELECT 1 FROM json_each(files) WHERE value = ?)`,
      )
      .run(file);
  }

  #rows(): Row[] {
    return this.#database.prepare<[], Row>('SELECT * FROM refused ORDER BY type, locale, id').all();
  }
}
