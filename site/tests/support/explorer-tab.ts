import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ContentSource } from '../../src/content/content-source.ts';
import { FIXTURE_SITE, openFixtureTab } from './fixture-tab.ts';

/** The page on which examples are found, compared and collected. */
export const EXPLORE = `${FIXTURE_SITE}/case-studies/explore/`;

/** The same in a tab, ready; fails where its script does. @param query What stands behind its address. */
export async function openExplorer(
  browser: Browser,
  source: ContentSource,
  query = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openFixtureTab(browser, source, options);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${EXPLORE}${query}`);
  await page
    .getByRole('heading', { name: /examples?( found)?$|^No example found/ })
    .first()
    .waitFor();
  return page;
}
