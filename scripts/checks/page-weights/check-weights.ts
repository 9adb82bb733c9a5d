import type { Verdict } from '../accessibility/check-site.ts';
import { kindOf } from '../accessibility/page-kinds.ts';
import type { Release } from '../release/release.ts';
import { budgetOf, EVERY_PAGE } from './budgets.ts';
import { weighPage, type Weight } from './weigh-page.ts';

/** Holds every page of a release against the budget of its kind. */
export const checkWeights = (release: Release): Verdict[] =>
  release.pages.map((page) => ({
    name: `${page.path} keeps to its budget`,
    faults: overweight(kindOf(page.path), weighPage(page, release)),
  }));

/** What a page has too much of, each in a sentence. */
export function overweight(kind: string, { htmlAndCss, ...rest }: Weight): string[] {
  const { htmlAndCss: limit, ...own } = budgetOf(kind);
  const limits = { ...EVERY_PAGE, ...own };
  const most = `expected at most ${kilobytes(limit)} of compressed HTML and CSS for the kind "${kind}"`;
  return [
    ...(htmlAndCss > limit ? [`${most}, found ${kilobytes(htmlAndCss)} (scripts/checks/page-weights/budgets.ts)`] : []),
    ...RULES.flatMap(([what, name, inWords]) =>
      rest[name] > limits[name]
        ? [`${what}: expected at most ${inWords(limits[name])}, found ${inWords(rest[name])}`]
        : [],
    ),
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const bytes = (count: number) => `${String(count)} bytes`;
const pieces = (count: number) => String(count);

const RULES = [
  ['JavaScript', 'scripts', bytes],
  ['style sheets', 'styleSheets', pieces],
  ['preloaded fonts', 'preloadedFonts', pieces],
  ['fonts', 'fonts', kilobytes],
] as const;
