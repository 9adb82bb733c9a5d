import type { ListStatus } from './list-status';

/** Asks the CMS how far some entries of a type are. */
export type AskStatuses = (
  type: string,
  documents: readonly string[],
) => Promise<Readonly<Record<string, ListStatus>> | undefined>;

/** How long is waited for more entries before the CMS is asked about all of them, and how often it is asked anew; in milliseconds. */
const GATHER_MS = 30;
const EVERY_MS = { waiting: 1000, otherwise: 30_000 } as const;

/** The most entries that one question names. */
const MOST = 100;

/**
 * What is known of the entries that a list shows now. Each line says which entry it is about; the CMS is asked once for all of them, and
 * anew when the list changes, gently while something waits, and seldom otherwise; never while nobody looks at the page.
 */
export class StatusBoard {
  readonly #type: string;
  readonly #ask: AskStatuses;
  readonly #lines = new Map<string, number>();
  readonly #known = new Map<string, ListStatus>();
  readonly #listeners = new Set<() => void>();
  #next: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  constructor(type: string, ask: AskStatuses) {
    this.#type = type;
    this.#ask = ask;
  }

  /** What is known of an entry; undefined where nothing is yet. */
  of(document: string): ListStatus | undefined {
    return this.#known.get(document);
  }

  /** Shows an entry until the answer is called. @param onChange Called when something else is known of any entry */
  show(document: string, onChange: () => void): () => void {
    this.#lines.set(document, (this.#lines.get(document) ?? 0) + 1);
    this.#listeners.add(onChange);
    this.#askIn(GATHER_MS);
    return () => {
      const left = (this.#lines.get(document) ?? 1) - 1;
      if (left > 0) this.#lines.set(document, left);
      else this.#lines.delete(document);
      this.#listeners.delete(onChange);
      if (this.#lines.size > 0) return;
      clearTimeout(this.#next);
      this.#round += 1;
    };
  }

  #askIn(ms: number): void {
    clearTimeout(this.#next);
    this.#round += 1;
    const round = this.#round;
    this.#next = setTimeout(() => void this.#askNow(round), ms);
  }

  async #askNow(round: number): Promise<void> {
    const documents = [...this.#lines.keys()].slice(0, MOST);
    const isSeen = typeof document === 'undefined' || !document.hidden;
    const told = isSeen ? await this.#ask(this.#type, documents) : undefined;
    // Meanwhile the list may show other entries, which are asked for anew.
    if (round !== this.#round) return;
    for (const [id, status] of Object.entries(told ?? {})) this.#known.set(id, status);
    if (told) for (const tell of this.#listeners) tell();
    const isWaiting = documents.some((id) => this.#known.get(id)?.state === 'publishing');
    this.#askIn(isWaiting ? EVERY_MS.waiting : EVERY_MS.otherwise);
  }
}
