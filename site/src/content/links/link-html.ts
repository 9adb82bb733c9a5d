import { escapeHtml } from '../rich-text/escape.ts';
import { linkNote } from './link-note.ts';
import { checkedTel } from './number-in-text.ts';
import { isOwnSite } from './own-site.ts';
import { messages } from '../../messages/messages.ts';

/**
 * A link as HTML, with what is behind it where its text does not say so: the format of a file for everyone, and “another
 * website” in words for those who do not see how the class `external` looks. Links of the site's own making, whose address
 * is a page of it, need none of this.
 * @param href An address that may stand on a page.
 * @param html The text as HTML, where it has more than letters.
 */
export function linkHtml(href: string, text: string, html = escapeHtml(text)): string {
  const { format, external, unsaid } = linkNote(href, text, isOwnSite);
  const told = format === undefined ? html : `${html} (${format})`;
  if (href.startsWith('tel:')) return phoneHtml(href, told);
  if (!external) return `<a href="${escapeHtml(href)}">${told}</a>`;
  const words = unsaid ? `<span class="visually-hidden"> ${escapeHtml(messages.links.anotherWebsite)}</span>` : '';
  return `<a class="external" href="${escapeHtml(href)}">${told}${words}</a>`;
}

/** A telephone number; text alone where somebody who dials it would reach nobody. */
function phoneHtml(href: string, html: string): string {
  const dialled = checkedTel(href);
  return dialled === undefined ? html : `<a class="nobreak" href="${escapeHtml(dialled)}">${html}</a>`;
}
