import { inlineHashes, type InlineHashes } from '../links/inline-hashes.ts';
import { linksIn, type PageLinks } from '../links/page-links.ts';
import type { Objects, StoredObject } from '../release/objects.ts';

/** A page as it was rendered. */
export interface PageBody {
  readonly body: Uint8Array;
  readonly contentType: string;
  /** Whether it is known what stands in it, so that it need not be looked at. Default: false. */
  readonly isKnown?: boolean;
  /** What it leads to, where that does not stand in it. Default: it is looked for in it. */
  readonly links?: readonly string[];
}

/** A page that is kept, and what stands in it. */
export interface WrittenPage {
  readonly object: StoredObject;
  readonly links: PageLinks;
  /** What it has inline; undefined, as of nearly every page, where it has nothing. */
  readonly inline: InlineHashes | undefined;
}

const decoder = new TextDecoder();
const NOTHING: PageLinks = { hrefs: [], ids: [] };

/** Keeps pages as objects. */
export class PageFiles {
  readonly #objects: Pick<Objects, 'put'>;

  constructor(objects: Pick<Objects, 'put'>) {
    this.#objects = objects;
  }

  /**
   * Keeps a page, and looks what stands in it.
   * @throws where it cannot be kept (a full disk), which is no fault of the page: it is worth trying again.
   */
  keep({ body, contentType, isKnown = false, links }: PageBody): WrittenPage {
    const object = this.#objects.put(body);
    if (isKnown) return { object, links: NOTHING, inline: undefined };
    if (links) return { object, links: { hrefs: links, ids: [] }, inline: undefined };
    const text = decoder.decode(body);
    const inline = contentType.includes('html') ? inlineIn(text) : undefined;
    return { object, links: linksIn(text, contentType), inline };
  }
}

function inlineIn(html: string): InlineHashes | undefined {
  const found = inlineHashes(html);
  return found.scripts.length + found.styles.length > 0 ? found : undefined;
}
