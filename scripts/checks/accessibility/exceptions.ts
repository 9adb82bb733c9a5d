import type { Issue } from 'pa11y-ci';

/** A finding that is not a fault, and why. Every one that is not listed here fails the tests. */
export interface Exception {
  /** As pa11y prints it; the beginning of it is enough. */
  code: string;
  runner: 'axe' | 'htmlcs';
  /** Only a warning may be excepted: an error is mended. */
  type: 'warning';
  /** Where it holds: a part of the selector that pa11y prints. Everywhere, where it is left out. */
  where?: RegExp;
  /** Why it is no fault, and how that is known instead. */
  reason: string;
}

/** htmlcs warns wherever a person has to look; each of these is looked at by other means. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    runner: 'htmlcs',
    type: 'warning',
    code: 'WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Abs',
    reason:
      'Htmlcs does not work out what lies behind positioned text, and warns of all of it. Axe does work it out, in the same visit, and fails the page where the contrast is too low.',
  },
  {
    runner: 'htmlcs',
    type: 'warning',
    code: 'WCAG2AA.Principle1.Guideline1_4.1_4_3.G145.Abs',
    reason:
      'The same as above, for large text: axe measures the contrast of positioned text, in the same visit, where htmlcs only warns of it.',
  },
  {
    runner: 'htmlcs',
    type: 'warning',
    code: 'WCAG2AA.Principle1.Guideline1_1.1_1_1.H67.2',
    reason:
      'It asks whether a picture without alternative text is decoration. The CMS has asked the editor just that: a picture has its alternative text or is marked as decorative, and cannot be published without either.',
  },
  {
    runner: 'htmlcs',
    type: 'warning',
    code: 'WCAG2AA.Principle1.Guideline1_3.1_3_1.H48',
    where: /> p(:nth-child\(\d+\))?$/,
    reason:
      'It takes a sentence with several links for navigation. Navigation on these pages is a list in a nav element; a paragraph of prose is no list.',
  },
  {
    runner: 'htmlcs',
    type: 'warning',
    code: 'WCAG2AA.Principle1.Guideline1_3.1_3_1.H48',
    where: /> header > div:nth-child\(1\)$/,
    reason:
      'It takes help and the way out of the site, side by side at the top, for navigation. They are two doors that are always there, and lead to no page of the site.',
  },
  {
    runner: 'htmlcs',
    type: 'warning',
    code: 'WCAG2AA.Principle1.Guideline1_4.1_4_10.C32',
    where: /^#help-now$/,
    reason:
      'It warns of all that stays in its place. The panel of help covers the page only when somebody has opened it, and scrolls in one direction within itself: “text-size” opens it at 320 CSS pixels with text of twice the size.',
  },
];

/** The exception that a finding falls under, if there is one. */
export function exceptionFor(issue: Issue, exceptions: readonly Exception[] = EXCEPTIONS): Exception | undefined {
  return exceptions.find(
    ({ code, runner, type, where }) =>
      issue.runner === runner &&
      issue.type === type &&
      issue.code.startsWith(code) &&
      (where === undefined || where.test(issue.selector)),
  );
}
