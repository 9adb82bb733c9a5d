import { isSearchFile } from '../../src/content/search/search.ts';
import type { StoredObject } from '../release/objects.ts';
import type { InlineHashes } from '../links/inline-hashes.ts';
import { fileOf } from '../addresses/page-path.ts';
import type { Version } from './site-page.ts';
import type { ShareCards } from '../media/share-cards/share-cards.ts';
import type { LinkIndex } from '../links/link-index.ts';

/** Counts how many live pages use something. */
class Uses {
  readonly #counts = new Map<string, number>();

  has(name: string): boolean {
    return this.#counts.has(name);
  }

  get names(): string[] {
    return [...this.#counts.keys()].sort();
  }

  /** Answers whether it is used now and was not before, or the other way round. */
  add(name: string, more: 1 | -1): boolean {
    const before = this.#counts.get(name) ?? 0;
    if (before + more === 0) this.#counts.delete(name);
    else this.#counts.set(name, before + more);
    return before === 0 || before + more === 0;
  }
}

/**
 * What the live pages make up together: how many there are, their files, the media that they use, what stands inline in them. Kept by
 * counting, so that a changed page costs what it changes.
 */
export class LiveFiles {
  readonly #targets: LinkIndex;
  readonly #cards: ShareCards;
  readonly #media = new Uses();
  readonly #scripts = new Uses();
  readonly #styles = new Uses();
  readonly #objects = new Map<string, StoredObject>();
  #pages = 0;
  #changed = new Map<string, StoredObject | undefined>();
  #appearedOrGone: string[] = [];
  #inlineChanged = false;

  constructor(targets: LinkIndex, cards: ShareCards) {
    this.#targets = targets;
    this.#cards = cards;
  }

  /** How many pages are live; files of the search are none. */
  get pages(): number {
    return this.#pages;
  }

  /** What stands inline in any live page. */
  get inline(): InlineHashes {
    return { scripts: this.#scripts.names, styles: this.#styles.names };
  }

  /** A page is live in another version than before. */
  change(path: string, before: Version | undefined, after: Version | undefined): void {
    this.#put(fileOf(path), after?.object);
    if (!before !== !after) {
      if (!isSearchFile(path)) this.#pages += after ? 1 : -1;
      this.#appearedOrGone.push(path);
    }
    if (after) this.#count(after, 1);
    if (before) this.#count(before, -1);
  }

  /** A share card was drawn. */
  drew(path: string, object: StoredObject): void {
    this.#cards.drew(path, object);
    if (this.#cards.at(path)) this.#put(fileOf(path), object);
  }

  /** What changed since the last call. */
  takeChanges(): {
    /** By path: what stands there now, undefined where nothing does. */
    readonly files: ReadonlyMap<string, StoredObject | undefined>;
    /** The addresses of pages that came or went. */
    readonly appearedOrGone: readonly string[];
    readonly inlineChanged: boolean;
  } {
    const changes = { files: this.#changed, appearedOrGone: this.#appearedOrGone, inlineChanged: this.#inlineChanged };
    this.#changed = new Map();
    this.#appearedOrGone = [];
    this.#inlineChanged = false;
    return changes;
  }

  /** Whether a page or a media file is live at an address. */
  has(path: string): boolean {
    const file = fileOf(path);
    return file !== undefined && this.#objects.has(file);
  }

  /** Every file, by its path. */
  all(): ReadonlyMap<string, StoredObject> {
    return this.#objects;
  }

  #count({ links, inline, card }: Version, more: 1 | -1): void {
    if (card && (more === 1 ? this.#cards.ask(card) : this.#cards.drop(card))) {
      const drawn = this.#cards.at(card.path);
      if (drawn ?? more === -1) this.#put(fileOf(card.path), drawn);
    }
    for (const number of links) {
      const { path, asset } = this.#targets.get(number);
      if (asset && this.#media.add(path, more)) this.#put(fileOf(path), this.#media.has(path) ? asset : undefined);
    }
    for (const hash of inline?.scripts ?? [])
      this.#inlineChanged = this.#scripts.add(hash, more) || this.#inlineChanged;
    for (const hash of inline?.styles ?? []) this.#inlineChanged = this.#styles.add(hash, more) || this.#inlineChanged;
  }

  #put(file: string | undefined, object: StoredObject | undefined): void {
    if (file === undefined) return;
    this.#changed.set(file, object);
    if (object) this.#objects.set(file, object);
    else this.#objects.delete(file);
  }
}
