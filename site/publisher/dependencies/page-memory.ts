import type { EntryChange, EntryKey } from '../store/content-index.ts';
import { LateMarks } from './late-marks.ts';

/** How something came out that was worked out for one page and serves others: a page that cannot be made has read what it was to be made from, too. */
export type WorkedOut = {
  /** The questions that it was made from, as keys. */
  readonly reads: readonly string[];
  /** What must stay as it is for it to hold: entries, and all entries of a type. */
  readonly madeFrom: ReadonlySet<string>;
} & ({ readonly value: unknown } | { readonly error: unknown });

/** How much is kept beyond a publish: more than any edit needs, and a few megabytes. */
const MOST = 1500;

/** An entry, as what is kept was made from it. */
export const entryIn = ({ type, locale, id }: EntryKey): string => `${type} ${locale} ${id}`;

/** All entries of a type, as what is kept was made from them: of a list, or of which entry has a slug. */
export const allIn = ({ type, locale }: Pick<EntryKey, 'type' | 'locale'>): string => `${type} ${locale}`;

/** What is found by which words, which any change can change. */
export const FOUND = 'found';

/** What was worked out, by name, until an entry changes that it was made from. */
export class Memory {
  readonly #found = new Map<string, Promise<WorkedOut>>();
  readonly #uses = new Map<string, Set<string>>();

  get(name: string): Promise<WorkedOut> | undefined {
    return this.#found.get(name);
  }

  put(name: string, work: Promise<WorkedOut>): void {
    this.#found.set(name, work);
    if (this.isFull) return;
    void work.then(({ madeFrom }) => {
      for (const source of madeFrom) this.#uses.set(source, (this.#uses.get(source) ?? new Set()).add(name));
    });
  }

  /** Whether it holds more than is kept: then nobody knows what was made from which entry. */
  get isFull(): boolean {
    return this.#found.size > MOST;
  }

  /** Forgets what was made from an entry. */
  forget(source: string): void {
    for (const name of this.#uses.get(source) ?? []) this.#found.delete(name);
    this.#uses.delete(source);
  }

  clear(): void {
    this.#found.clear();
    this.#uses.clear();
  }
}

/** What pages work out for each other, with the marks of late values in it: an edit makes anew only what depends on it. */
export class PageMemory {
  readonly late = new Memory();
  /** For files that are no pages (feeds, sitemaps): nothing is late in them. */
  readonly early = new Memory();
  #marks = new LateMarks();

  get marks(): LateMarks {
    return this.#marks;
  }

  /** Forgets what was made from entries that are others now. Not while pages are rendered. */
  changed(changes: readonly EntryChange[]): void {
    this.tidy();
    const sources = changes.flatMap((change) => [entryIn(change), allIn(change)]);
    for (const source of [FOUND, ...sources]) {
      this.late.forget(source);
      this.early.forget(source);
    }
  }

  /** Forgets everything where it is more than is kept. Not while pages are rendered. */
  tidy(): void {
    if (this.late.isFull || this.early.isFull) this.clear();
  }

  /** Forgets everything: after a new build, on another day, or when something may not be shown any more. */
  clear(): void {
    this.late.clear();
    this.early.clear();
    this.#marks = new LateMarks();
  }
}
