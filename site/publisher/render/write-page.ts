import type { RequestedShareCard } from '../../src/content/media/share-card.ts';
import { inlineHashes, type InlineHashes } from '../links/inline-hashes.ts';
import { linksIn, type PageLinks } from '../links/page-links.ts';
import { drawShareCard } from '../media/share-cards/draw-share-card.ts';
import type { Objects, StoredObject } from '../release/objects.ts';

/** A page as it was rendered. */
export interface PageBody {
  readonly body: Uint8Array;
  readonly contentType: string;
  /** What must be drawn for it. */
  readonly shareCards: readonly RequestedShareCard[];
  /** Whether it is known what stands in it, so that it need not be looked at. Default: false. */
  readonly isKnown?: boolean;
}

/** A picture that was drawn, and where pages expect it. */
export interface WrittenShareCard {
  readonly path: string;
  readonly object: StoredObject;
}

/** A page that is kept, and what stands in it. */
export interface WrittenPage {
  readonly object: StoredObject;
  readonly links: PageLinks;
  /** What it has inline; undefined, as of nearly every page, where it has nothing. */
  readonly inline: InlineHashes | undefined;
  readonly shareCards: readonly WrittenShareCard[];
}

const decoder = new TextDecoder();
const NOTHING: PageLinks = { hrefs: [], ids: [] };

/** Keeps pages as objects, and draws the share cards that they ask for, each once. */
export class PageFiles {
  readonly #objects: Pick<Objects, 'put'>;
  /** By their addresses, which name all that they are drawn from. */
  readonly #drawn = new Map<string, StoredObject>();

  constructor(objects: Pick<Objects, 'put'>) {
    this.#objects = objects;
  }

  /**
   * Keeps a page, and looks what stands in it.
   * @throws where it cannot be kept (a full disk), which is no fault of the page: it is worth trying again.
   */
  keep({ body, contentType, shareCards, isKnown = false }: PageBody): WrittenPage {
    const object = this.#objects.put(body);
    const cards = shareCards.map((picture) => ({ path: picture.path, object: this.#draw(picture) }));
    if (isKnown) return { object, links: NOTHING, inline: undefined, shareCards: cards };
    const text = decoder.decode(body);
    const inline = contentType.includes('html') ? inlineIn(text) : undefined;
    return { object, links: linksIn(text, contentType), inline, shareCards: cards };
  }

  #draw(picture: RequestedShareCard): StoredObject {
    const object = this.#drawn.get(picture.path) ?? this.#objects.put(drawShareCard(picture));
    this.#drawn.set(picture.path, object);
    return object;
  }
}

function inlineIn(html: string): InlineHashes | undefined {
  const found = inlineHashes(html);
  return found.scripts.length + found.styles.length > 0 ? found : undefined;
}
