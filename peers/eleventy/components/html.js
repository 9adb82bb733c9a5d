import { text } from '../../words/escape.js';

export { text };

/** The HTML of each item, one after the other. */
export const each = (items, html) => (items ?? []).map(html).join('');

/** The HTML of a value; nothing where there is none. */
export const some = (value, html) => (value ? html(value) : '');

/** The HTML around a list; nothing where it is empty. */
export const many = (items, html) => (items?.length > 0 ? html(items) : '');

export const link = ({ text: words, href }) => `<a href="${text(href)}">${text(words)}</a>`;

export const items = (links) => each(links, (given) => `<li> ${link(given)} </li>`);

export const prose = (html) => some(html, () => `<div class="prose">${html}</div>`);
