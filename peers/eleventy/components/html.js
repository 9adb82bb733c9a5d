import { text } from '../../words/escape.js';
import { linkHtml } from '../../words/link.js';

export { text };

/** The HTML of each item, one after the other. */
export const each = (items, html) => (items ?? []).map(html).join('');

/** The HTML of a value; nothing where there is none. */
export const some = (value, html) => (value ? html(value) : '');

/** The HTML around a list; nothing where it is empty. */
export const many = (items, html) => (items?.length > 0 ? html(items) : '');

export const items = (links) => each(links, (given) => `<li> ${linkHtml(given)} </li>`);

export const prose = (html) => some(html, () => `<div class="prose">${html}</div>`);
