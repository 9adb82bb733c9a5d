import { inlineHashes, type InlineHashes } from '../hosting/inline-hashes.ts';
import { linksIn, type PageLinks } from '../plan/links.ts';
import type { Objects, StoredObject } from '../release/objects.ts';

/** A page as it was rendered. */
export interface PageBody {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** A page that is kept, and what stands in it. */
export interface KeptPage {
  readonly object: StoredObject;
  readonly links: PageLinks;
  /** What it has inline; undefined, as of nearly every page, where it has nothing. */
  readonly inline: InlineHashes | undefined;
}

const decoder = new TextDecoder();

/**
 * Keeps a page as an object, and looks what stands in it.
 * @throws where it cannot be kept (a full disk), which is no fault of the page: it is worth trying again.
 */
export function keepPage(objects: Pick<Objects, 'put'>, { body, contentType }: PageBody): KeptPage {
  const text = decoder.decode(body);
  return {
    object: objects.put(body),
    links: linksIn(text, contentType),
    inline: contentType.includes('html') ? inlineIn(text) : undefined,
  };
}

function inlineIn(html: string): InlineHashes | undefined {
  const found = inlineHashes(html);
  return found.scripts.length + found.styles.length > 0 ? found : undefined;
}
