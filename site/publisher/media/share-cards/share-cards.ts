import type { RequestedShareCard } from '../../../src/content/media/share-card.ts';
import type { StoredObject } from '../../release/objects.ts';

/**
 * The share cards that the live pages ask for, each once, and those that are drawn. A card may be drawn after the page that
 * asks for it went live: it takes longer than all else, and nobody who reads the page sees it.
 */
export class ShareCards {
  readonly #asked = new Map<string, { readonly card: RequestedShareCard; pages: number }>();
  readonly #drawn = new Map<string, StoredObject>();
  readonly #waiting = new Map<string, RequestedShareCard>();
  /** The addresses of which something else is known than is written down. */
  readonly #unsaved = new Set<string>();

  /** A page is live that asks for a card. @returns Whether it is the first one. */
  ask(card: RequestedShareCard): boolean {
    const known = this.#asked.get(card.path);
    if (known) known.pages += 1;
    else {
      this.#asked.set(card.path, { card, pages: 1 });
      if (!this.#drawn.has(card.path)) this.#waiting.set(card.path, card);
    }
    return known === undefined;
  }

  /** A page asks for a card no more. @returns Whether it was the last one: then the card is forgotten. */
  drop({ path }: RequestedShareCard): boolean {
    const known = this.#asked.get(path);
    if (!known) return false;
    known.pages -= 1;
    if (known.pages > 0) return false;
    this.#asked.delete(path);
    this.#waiting.delete(path);
    return true;
  }

  /** The picture at an address, where a live page asks for it and it is drawn. */
  at(path: string): StoredObject | undefined {
    return this.#asked.has(path) ? this.#drawn.get(path) : undefined;
  }

  /** The cards that are still to be drawn, in the order in which their pages were found. */
  get waiting(): ReadonlyMap<string, RequestedShareCard> {
    return this.#waiting;
  }

  /** Every drawn picture. */
  get drawn(): ReadonlyMap<string, StoredObject> {
    return this.#drawn;
  }

  /** A card was drawn just now. */
  drew(path: string, object: StoredObject): void {
    this.restore(path, object);
    this.#waiting.delete(path);
    this.#unsaved.add(path);
  }

  /** A card was drawn before. */
  restore(path: string, object: StoredObject): void {
    this.#drawn.set(path, object);
  }

  /** What is to be written down: the picture at an address, or that there is none any more. Each is told once. */
  *takeUnsaved(): Iterable<readonly [path: string, object: StoredObject | undefined]> {
    for (const path of this.#drawn.keys()) {
      if (this.#asked.has(path)) continue;
      this.#drawn.delete(path);
      this.#unsaved.add(path);
    }
    for (const path of this.#unsaved) yield [path, this.#drawn.get(path)];
    this.#unsaved.clear();
  }
}
