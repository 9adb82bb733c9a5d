/** The kinds of page of the public site, told by their path; the first pattern that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/],
  ['not found', /^\/404(\.html)?$/],
  ['case studies by', /^\/case-studies\/(principle|action|place|theme)\//],
  ['case studies', /^\/case-studies\/(page\/\d+\/)?$/],
  ['case study', /^\/case-studies\/[^/]+\/$/],
  ['principle', /^\/principles\/[^/]+\/$/],
  ['action', /^\/actions\/[^/]+\/$/],
  ['report', /^\/reports\/[^/]+\/$/],
];

/** The kind of a page; a path that stands by itself (`/about/`, `/findings/`) is a kind of its own. */
const kindOf = (path: string): string => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? path;

/** One path of each kind, the first in order. */
export function oneOfEachKind(paths: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const path of paths) if (!first.has(kindOf(path))) first.set(kindOf(path), path);
  return [...first.values()];
}
