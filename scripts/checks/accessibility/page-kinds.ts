/** The kinds of page of the public site, told by their path; the first pattern that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/],
  ['not-found', /^\/404(\.html)?$/],
  ['gone', /^\/410(\.html)?$/],
  // The list, whole or narrowed down, with its later pages.
  ['case-studies-by', /^\/case-studies\/(principle|action|place|theme)\//],
  ['case-studies', /^\/case-studies\/(from\/[^/]+\/)?$/],
  ['case-study', /^\/case-studies\/[^/]+\/$/],
  ['principle', /^\/principles\/[^/]+\/$/],
  ['action', /^\/actions\/[^/]+\/$/],
  ['report', /^\/reports\/[^/]+\/$/],
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
