import { escapeHtml } from '../rich-text/escape.ts';
import { linkNote } from './link-note.ts';

/**
 * A link as HTML, with what is behind it where its text does not say so: the format of a file for everyone, and “another
 * website” in words for those who do not see how the class `external` looks.
 * @param href An address that may stand on a page.
 * @param html The text as HTML, where it has more than letters.
 */
export function linkHtml(href: string, text: string, html = escapeHtml(text)): string {
  const { format, external } = linkNote(href, text);
  const told = format === undefined ? html : `${html} (${format})`;
  if (href.startsWith('tel:')) return `<a class="nobreak" href="${escapeHtml(href)}">${told}</a>`;
  if (!external) return `<a href="${escapeHtml(href)}">${told}</a>`;
  return `<a class="external" href="${escapeHtml(href)}">${told}<span class="visually-hidden"> (another website)</span></a>`;
}
