import type { HTTPRequest, Page } from 'puppeteer-core';
import { SCREEN_HEIGHT, type Rendering } from './renderings.ts';

/** What was seen on a page in one rendering, apart from what pa11y looks for. */
export interface Sighting {
  title: string;
  /** One sentence for each fault; none on a good page. */
  faults: string[];
}

function faultsOf(title: string, headings: number, wide: boolean, foreign: readonly string[]): string[] {
  return [
    ...(title.trim() === '' ? ['expected a title, found none'] : []),
    ...(headings === 1 ? [] : [`expected one h1, found ${String(headings)}`]),
    ...(wide ? ['expected the page to fit the width of the screen, found that it scrolls sideways (WCAG 1.4.10)'] : []),
    ...foreign.map((url) => `expected no request to another site, found one to ${url}`),
  ];
}

/** Opens an address in one rendering, and collects what is wrong with how it is built. */
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
    return { title, faults: faultsOf(title, headings, wide, foreign) };
  } finally {
    page.off('request', watch);
  }
}
