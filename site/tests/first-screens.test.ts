import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSource } from '../src/content/fixtures/fixture-source.ts';
import { FIXTURE_KINDS, FIXTURE_SITE, openFixtureTab } from './support/fixture-tab.ts';
import { openBrowser } from './support/reader.ts';

const PHONE = { width: 360, height: 640 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openFixtureTab(browser, fixtureSource(), { viewport: PHONE });
});

afterAll(() => browser.close());

/** How far down something begins, in pixels. */
const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;

describe('on a phone', () => {
  it.each(FIXTURE_KINDS)('the content of %s begins within 150 pixels', async (path) => {
    await page.goto(FIXTURE_SITE + path);
    // The first page has the whole notice, for those who have not read it.
    const notice = path === '/' ? ((await page.locator('.notice p').boundingBox())?.height ?? Number.NaN) : 0;
    expect((await topOf('main')) - notice).toBeLessThanOrEqual(150);
  });
});
