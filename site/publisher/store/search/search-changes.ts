import type { SearchQuestion } from '../../../src/content/content-source.ts';
import type { SearchIndex } from '../../../src/search/index-files.ts';
import type { EntryChange } from '../content-index.ts';

/** How many of the entries that changed something are told: enough to understand. */
const MOST_CAUSES = 3;

/** A question about an index that may be answered otherwise now, and some of the entries that changed it. */
export interface SearchChange {
  readonly question: SearchQuestion;
  readonly causes: readonly EntryChange[];
}

/** Gathers what may be otherwise in an index. */
export class SearchChanges {
  readonly #index: SearchIndex;
  readonly #changes = new Map<string, SearchChange & { readonly causes: EntryChange[] }>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  note(ask: SearchQuestion['ask'], name: string | number, causes: Iterable<EntryChange>): void {
    const key = `${ask} ${name}`;
    let known = this.#changes.get(key);
    if (!known) {
      known = { question: { index: this.#index, ask, name: String(name) }, causes: [] };
      this.#changes.set(key, known);
    }
    for (const cause of causes) {
      if (known.causes.length === MOST_CAUSES) return;
      if (!known.causes.includes(cause)) known.causes.push(cause);
    }
  }

  all(): readonly SearchChange[] {
    return [...this.#changes.values()];
  }
}
