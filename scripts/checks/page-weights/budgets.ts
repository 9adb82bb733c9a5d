/** What a page may weigh. */
export interface Budget {
  /** Bytes of its HTML and its style sheets together, compressed (gzip, level 9). */
  htmlAndCss: number;
  /** How many style sheets, where it is not as many as for every page. */
  styleSheets?: number;
}

const KB = 1000;

/**
 * What fits into the first round trip of a new connection: ten packets (RFC 6928), less what the answer's head takes. Home
 * and a case study are where most people arrive.
 */
const FIRST_ROUND_TRIP = 14 * KB;

/** The budget of each kind of page that has one of its own (`kindOf`), and why. */
const BUDGETS: Readonly<Record<string, Budget>> = {
  home: { htmlAndCss: FIRST_ROUND_TRIP },
  'case-study': { htmlAndCss: FIRST_ROUND_TRIP },
  // A whole report stands on one page, so that it can be searched and printed.
  report: { htmlAndCss: 20 * KB },
  // Lists of cards, each with a picture in several widths.
  'case-studies': { htmlAndCss: 16 * KB },
  'case-studies-by': { htmlAndCss: 16 * KB },
  // Every component and block, in all states: for developers, whose sheet for it is kept out of what the public loads.
  styleguide: { htmlAndCss: 60 * KB, styleSheets: 2 },
};

/** Every other page is to arrive in the first round trip too. */
const OTHERS: Budget = { htmlAndCss: FIRST_ROUND_TRIP };

export const budgetOf = (kind: string): Budget => BUDGETS[kind] ?? OTHERS;

/** What holds for every page, whatever its kind. */
export const EVERY_PAGE = {
  /** Bytes of JavaScript. No page has an island; one that gets one gets a budget here, and its reason. */
  scripts: 0,
  styleSheets: 1,
  preloadedFonts: 1,
  /** Bytes of the fonts that a page in English uses. */
  fonts: 60 * KB,
} as const;
