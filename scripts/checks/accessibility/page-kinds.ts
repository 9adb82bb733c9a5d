import { definitions } from '../../../site/src/content/registry.ts';

/** Signs that mean something in a pattern are none of those that folders have. */
const pageIn = (folder: string) => new RegExp(`^${folder}[^/]+/$`);

/** Lists narrowed down by something, with their later pages: one kind, whatever narrows them. */
const narrowed = definitions.flatMap(({ address }): [string, RegExp][] =>
  address?.lists === undefined ? [] : [['case-studies-by', new RegExp(`^${address.lists}`)]],
);

/** The page of all entries of a type, with its later pages. */
const indexes = definitions.flatMap(({ address }): [string, RegExp][] =>
  address?.index === undefined ? [] : [[address.index.slice(1, -1), new RegExp(`^${address.index}(from/[^/]+/)?$`)]],
);

/** The pages of entries; those at the site's root are kinds of their own. */
const own = definitions.flatMap(({ type, address }): [string, RegExp][] =>
  address?.pages === undefined || address.pages === '/' ? [] : [[type, pageIn(address.pages)]],
);

/** The kinds of page of the public site, told by their path; the first pattern that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/],
  ['not-found', /^\/404(\.html)?$/],
  ['gone', /^\/410(\.html|\/.+)?$/],
  ['explore', /^\/case-studies\/explore\/$/],
  ...narrowed,
  // By what is no entry: evidence, stage, year.
  ['case-studies-by', /^\/case-studies\/(?!from\/)[^/]+\/./],
  ...indexes,
  ...own,
];

/**
 * The kind of a page, in letters and hyphens. A path that stands by itself is a kind of its own, named as it is:
 * `/findings/` is `findings`.
 */
export const kindOf = (path: string): string =>
  KINDS.find(([, pattern]) => pattern.test(path))?.[0] ??
  path
    .replace(/\.html$/, '')
    .split('/')
    .filter((part) => part !== '')
    .join('-');

/** One path of each kind, the first in order. */
export function oneOfEachKind(paths: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const path of paths) if (!first.has(kindOf(path))) first.set(kindOf(path), path);
  return [...first.values()];
}
