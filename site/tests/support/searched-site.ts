import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { ContentSource } from '../../src/content/content-source.ts';
import { exampleEntries } from './practice-examples.ts';
import { openBrowser } from './reader.ts';
import { storedSource } from './stored-source.ts';

/** Examples to search, and a browser, for all tests of a file: from before the first to after the last. */
export function searchedSite(): { readonly browser: Browser; readonly source: ContentSource } {
  const site = {} as { browser: Browser; source: ContentSource };
  beforeAll(async () => {
    site.browser = await openBrowser();
    site.source = await storedSource({ 'case-study': exampleEntries });
  });
  afterAll(() => site.browser.close());
  return site;
}
