/** What a page may weigh. */
export interface Budget {
  /** Bytes of its HTML and its style sheets together, compressed (gzip, level 9). */
  htmlAndCss: number;
  /** Bytes of its JavaScript, compressed, before somebody types. Default: none. */
  scripts?: number;
}

const KB = 1000;

/**
 * What fits into the first round trip of a new connection: ten packets (RFC 6928), less what the answer's head takes. Home
 * and a case study are where most people arrive.
 */
export const FIRST_ROUND_TRIP = 14 * KB;

/** The budget of each kind of page that has one of its own (`kindOf`), and why. */
const WITH_SEARCH: Budget = { htmlAndCss: FIRST_ROUND_TRIP, scripts: 30 * KB };

const BUDGETS: Readonly<Record<string, Budget>> = {
  home: { htmlAndCss: FIRST_ROUND_TRIP },
  'case-study': { htmlAndCss: FIRST_ROUND_TRIP },
  // A whole report stands on one page, so that it can be searched and printed.
  report: { htmlAndCss: 20 * KB },
  // The two pages that search; what they can do without a script stands in their HTML (docs/decisions/0057-two-pages-with-a-script.md).
  search: WITH_SEARCH,
  explore: WITH_SEARCH,
  // Every component and block, in all states: for developers.
  styleguide: { htmlAndCss: 60 * KB },
};

/** Every other page is to arrive in the first round trip too. */
const OTHERS: Budget = { htmlAndCss: FIRST_ROUND_TRIP };

/** What nine in ten pages keep to, so that a new part of a page finds room. */
export const NINE_IN_TEN = 12 * KB;

export const budgetOf = (kind: string): Budget => BUDGETS[kind] ?? OTHERS;

/** What holds for every page, whatever its kind. */
export const EVERY_PAGE = {
  /** Bytes of JavaScript: none, but where the kind has a budget for it. */
  scripts: 0,
  /** What every page has, and what the page's kind adds (docs/decisions/0054-style-sheets-by-kind-of-page.md). */
  styleSheets: 2,
  preloadedFonts: 1,
  /** Bytes of the fonts that a page in English uses. */
  fonts: 60 * KB,
} as const;
