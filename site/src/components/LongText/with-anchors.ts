import { early } from '../../content/late/early.ts';
import type { PagePart } from '../../content/page-frame/page-part.ts';
import { plainTextOf } from '../../content/rich-text/escape.ts';

/** What stands beside the text, and is no part of it. */
const ASIDE = /\bclass="[^"]*\bcallout__heading\b/;

/** A heading, and the beginning of the section that it heads, where that section has an id to which links can lead. */
const HEADING = /(<section\b[^>]*?\bid="([^"]*)"[^>]*>\s*)?<h2([^>]*)>(.*?)<\/h2>/gs;

/**
 * Finds the parts of a text, and gives each that has no `id` one made from its heading, so that a link stays right when
 * parts are moved.
 * @param html What components rendered: well formed, with attributes in double quotes.
 * @returns The text with its ids, and its parts in their order.
 */
export function withAnchors(html: string): { readonly html: string; readonly parts: readonly PagePart[] } {
  const parts: PagePart[] = [];
  const anchored = html.replace(
    HEADING,
    (whole, _: unknown, sectionId: string | undefined, attributes: string, inner: string) => {
      if (ASIDE.test(attributes)) return whole;
      const heading = early(plainTextOf(inner)).replace(/\s+/g, ' ').trim();
      const id = sectionId ?? newId(heading, parts);
      parts.push({ id, heading });
      return sectionId === undefined ? `<h2${attributes} id="${id}">${inner}</h2>` : whole;
    },
  );
  return { html: anchored, parts };
}

/** The beginning keeps them apart from the ids that the page itself has. */
function newId(heading: string, parts: readonly PagePart[]): string {
  const words = ['section', ...(heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-');
  let id = words;
  for (let count = 2; parts.some((part) => part.id === id); count += 1) id = `${words}-${String(count)}`;
  return id;
}
