import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoded } from '../entities.ts';

/** A link as it stands on a page. */
export interface PageLink {
  text: string;
  href: string;
}

/** The text that a reader sees of some HTML. */
export const textOf = (html: string): string =>
  decoded(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** The HTML from the first `start` to the `end` after it, both left out; undefined where either is missing. */
export function between(html: string, start: string, end: string): string | undefined {
  const from = html.indexOf(start);
  const to = from === -1 ? -1 : html.indexOf(end, from + start.length);
  return to === -1 ? undefined : html.slice(from + start.length, to);
}

/** The value of an attribute of a tag; undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

/** The links in some HTML, in order. */
export const linksIn = (html: string): PageLink[] =>
  [...html.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([tag, inside = '']) => ({
    text: textOf(inside),
    href: attribute(tag, 'href') ?? '',
  }));

/** The HTML of the page at an address from `/`. @throws {Error} where the release has no such page */
export function releasedHtml(tree: string, path: string): string {
  const file = join(tree, path.endsWith('/') ? `${path}index.html` : path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`Expected the release to have the page ${path}, found none. Publish everything once, then measure.`);
}
