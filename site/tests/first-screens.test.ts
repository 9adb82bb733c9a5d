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

  it.each([
    ['a full story', 'harbour-walks'],
    ['a short one', 'songs-on-the-ward'],
  ])('%s begins on the second screen at the latest, and its facts are at hand', async (_, slug) => {
    await page.goto(`${FIXTURE_SITE}/case-studies/${slug}/`);
    expect(await topOf('.with-aside__main')).toBeLessThan(2 * PHONE.height);
    const glance = page.locator('.fold summary').first();
    if (await glance.count()) await glance.click();
    expect(await page.locator('.summary-box dd').first().isVisible()).toBe(true);
  });

  it('a list of contents is folded, and opens', async () => {
    await page.goto(`${FIXTURE_SITE}/reports/whats-next/`);
    const first = page.locator('nav.contents a').first();
    expect(await first.isVisible()).toBe(false);
    await page.locator('nav.contents summary').click();
    expect(await first.isVisible()).toBe(true);
  });
});

describe('where there is room beside the text', () => {
  it('facts and contents are open, with nothing to fold', async () => {
    const wide = await openFixtureTab(browser, fixtureSource(), { viewport: { width: 1280, height: 700 } });
    await wide.goto(`${FIXTURE_SITE}/case-studies/harbour-walks/`);
    expect(await wide.locator('.summary-box dd').first().isVisible()).toBe(true);
    expect(await wide.locator('nav.contents a').first().isVisible()).toBe(true);
    expect(await wide.locator('.fold summary').first().isVisible()).toBe(false);
  });
});
