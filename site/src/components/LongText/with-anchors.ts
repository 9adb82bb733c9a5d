import { plainTextOf } from '../../content/rich-text/escape.ts';

/** A part of a text to which links can lead. */
export interface Part {
  readonly id: string;
  readonly heading: string;
}

/** What stands beside the text, and is no part of it. */
const ASIDE = /\bclass="[^"]*\bcallout__heading\b/;

/**
 * Gives every second-level heading an `id` made from its words, so that a link stays right when parts are moved.
 * @param html What components rendered: well formed, with attributes in double quotes.
 * @returns The text with its ids, and its parts in their order.
 */
export function withAnchors(html: string): { readonly html: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  const anchored = html.replace(/<h2([^>]*)>(.*?)<\/h2>/gs, (whole, attributes: string, inner: string) => {
    if (ASIDE.test(attributes)) return whole;
    const heading = plainTextOf(inner);
    const id = newId(heading, parts);
    parts.push({ id, heading });
    return `<h2${attributes} id="${id}">${inner}</h2>`;
  });
  return { html: anchored, parts };
}

/** The beginning keeps them apart from the ids that the page itself has. */
function newId(heading: string, parts: readonly Part[]): string {
  const words = ['section', ...(heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-');
  let id = words;
  for (let count = 2; parts.some((part) => part.id === id); count += 1) id = `${words}-${String(count)}`;
  return id;
}
