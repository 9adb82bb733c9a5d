import pa11y, { type Issue } from 'pa11y';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { exceptionFor, type Exception } from './exceptions.ts';
import type { Rendering } from './renderings.ts';

/** What was seen on a page in one rendering. */
export interface Sighting {
  title: string;
  /** One sentence for each fault; none on a good page. */
  faults: string[];
  /** The exceptions that were needed. */
  excepted: Exception[];
}

/** pa11y's axe runner leaves out the rules that are new in WCAG 2.2; this is the one of them at level AA. */
const RULES_OF_WCAG_2_2 = ['target-size'];

const SCREEN_HEIGHT = 1024;

/** Runs pa11y's two runners, one after the other: htmlcs refuses to start when it is given a rule of axe. */
async function findings(page: Page, width: number): Promise<Issue[]> {
  const options = {
    browser: page.browser(),
    page,
    ignoreUrl: true,
    viewport: { width, height: SCREEN_HEIGHT },
    standard: 'WCAG2AA',
    includeWarnings: true,
  } as const;
  const axe = await pa11y(page.url(), { ...options, runners: ['axe'], rules: RULES_OF_WCAG_2_2 });
  const htmlcs = await pa11y(page.url(), { ...options, runners: ['htmlcs'] });
  return [...axe.issues, ...htmlcs.issues];
}

const inWords = ({ runner, type, code, message, selector, context }: Issue): string =>
  `${runner} ${type} ${code}: ${message} — ${selector || 'the whole page'} ${context}`.trim();

/** What is wrong with the page apart from what pa11y looks for. */
function faultsOfBuild(title: string, headings: number, wide: boolean, foreign: readonly string[]): string[] {
  return [
    ...(title.trim() === '' ? ['expected a title, found none'] : []),
    ...(headings === 1 ? [] : [`expected one h1, found ${String(headings)}`]),
    ...(wide ? ['expected the page to fit the width of the screen, found that it scrolls sideways (WCAG 1.4.10)'] : []),
    ...foreign.map((url) => `expected no request to another site, found one to ${url}`),
  ];
}

/** Opens an address in one rendering and collects everything that is wrong with it. */
export async function checkPage(page: Page, url: string, { scheme, width }: Rendering): Promise<Sighting> {
  const foreign: string[] = [];
  const watch = (request: HTTPRequest) => {
    const target = new URL(request.url());
    if (target.protocol.startsWith('http') && target.origin !== new URL(url).origin) foreign.push(target.href);
  };
  page.on('request', watch);
  try {
    await page.setViewport({ width, height: SCREEN_HEIGHT });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(url, { waitUntil: 'load' });
    const title = await page.title();
    const headings = await page.$$eval('h1', (all) => all.length);
    const wide = await page.$eval('html', (html) => html.scrollWidth > html.clientWidth);
    const issues = await findings(page, width);
    const judged = issues.map((issue) => ({ issue, exception: exceptionFor(issue) }));
    const faults = judged.filter(({ exception }) => !exception).map(({ issue }) => inWords(issue));
    const excepted = judged.flatMap(({ exception }) => (exception ? [exception] : []));
    return { title, faults: [...faultsOfBuild(title, headings, wide, foreign), ...faults], excepted };
  } finally {
    page.off('request', watch);
  }
}
