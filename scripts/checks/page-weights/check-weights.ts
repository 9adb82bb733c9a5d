import type { Verdict } from '../accessibility/check-site.ts';
import { kindOf } from '../accessibility/page-kinds.ts';
import type { Release } from '../release/release.ts';
import { budgetOf, EVERY_PAGE, FIRST_ROUND_TRIP, NINE_IN_TEN } from './budgets.ts';
import { weighPage, type Weight } from './weigh-page.ts';

/** Holds every page of a release against the budget of its kind, and all of them against that of nine in ten. */
export function checkWeights(release: Release): Verdict[] {
  const weighed = release.pages.map((page) => ({ path: page.path, weight: weighPage(page, release) }));
  return [
    ...weighed.map(({ path, weight }) => ({
      name: `${path} keeps to its budget`,
      faults: overweight(kindOf(path), weight),
    })),
    { name: 'nine in ten pages leave room for new parts', faults: tooManyHeavy(weighed) },
  ];
}

/** The heavy pages, where they are more than one in ten of those that are to come with the first round trip: others may be large for a reason. */
function tooManyHeavy(all: readonly { path: string; weight: Weight }[]): string[] {
  const pages = all.filter(({ path }) => budgetOf(kindOf(path)).htmlAndCss <= FIRST_ROUND_TRIP);
  const heavy = pages.filter(({ weight }) => weight.htmlAndCss > NINE_IN_TEN);
  if (heavy.length <= pages.length / 10) return [];
  const each = heavy.map(({ path, weight }) => `${path} (${kilobytes(weight.htmlAndCss)})`).join(', ');
  return [
    `expected at most ${kilobytes(NINE_IN_TEN)} of compressed HTML and CSS for nine in ten pages, found more for ${String(heavy.length)} of ${String(pages.length)}: ${each}`,
  ];
}

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
