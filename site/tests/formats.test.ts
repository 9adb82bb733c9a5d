import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { champion } from '../src/content/action/fixtures.ts';
import { fixtureSource } from '../src/content/fixtures/fixture-source.ts';
import { entry } from '../src/content/fixtures/memory-source.ts';
import { paragraph } from '../src/content/fixtures/rich-text-fixtures.ts';
import { nextReport } from '../src/content/report/fixtures.ts';
import { FIXTURE_SITE, openFixtureTab } from './support/fixture-tab.ts';
import { openBrowser } from './support/reader.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const [, summary, bsl] = nextReport.renditions;
if (!summary || !bsl) throw new Error('The fixture has changed.');

/** The report in the forms that are asked for most, each of its files with a number of pages of its own. */
const source = fixtureSource({
  report: [
    entry({
      ...nextReport,
      renditions: [
        summary,
        { ...summary, kind: 'large_print', title: 'Full report in large print (PDF)' },
        { ...summary, kind: 'easy_read', title: 'Easy Read (PDF)' },
        bsl,
      ],
    }),
  ],
});

/** An action whose text has a link, and a word that is explained. */
const printed = fixtureSource({
  action: [
    entry({
      ...champion,
      body: [
        ...paragraph('Ask your peers.'),
        {
          type: 'paragraph',
          children: [{ type: 'link', url: '/about/', children: [{ type: 'text', text: 'Who we are' }] }],
        },
      ],
    }),
  ],
});

const PHONE = { viewport: { width: 360, height: 640 } };

/** Presses the one link with a name in the page's main part. */
const press = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).click();

describe.each(['/', '/reports/whats-next/'])('the report, from %s on a phone', (path) => {
  it.each(['Easy Read (PDF)', 'Full report in large print (PDF)'])('is one press away: %s', async (name) => {
    const page = await openFixtureTab(browser, source, PHONE);
    await page.goto(FIXTURE_SITE + path);
    const asked = page.waitForRequest((request) => request.url().endsWith('.pdf'));
    await press(page, name);
    expect(new URL((await asked).url()).pathname).toBe('/media/2/summary.pdf');
  });

  it('is one press away in BSL, ready to play', async () => {
    const page = await openFixtureTab(browser, source, PHONE);
    await page.goto(FIXTURE_SITE + path);
    await press(page, 'Summary in BSL');
    await page.waitForURL(/\/reports\/whats-next\/#version-4$/);
    const film = await page.locator('#version-4 video').boundingBox();
    expect(film?.y).toBeLessThan(PHONE.viewport.height);
  });
});

describe('everything in a form, from the top of every page', () => {
  it('is one press away in BSL, and begins with a film', async () => {
    const page = await openFixtureTab(browser, source, PHONE);
    await page.goto(`${FIXTURE_SITE}/principles/peer-support/`);
    await page.getByRole('navigation', { name: 'Formats' }).getByRole('link').first().click();
    await page.waitForURL(`${FIXTURE_SITE}/bsl/`);
    const [film, first] = [page.locator('video'), page.locator('main .rendition').first()];
    expect((await film.boundingBox())?.y).toBeLessThan((await first.boundingBox())?.y ?? 0);
  });

  it('is one press away in Easy Read, in larger letters, the report first', async () => {
    const page = await openFixtureTab(browser, source, PHONE);
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    await page.goto(`${FIXTURE_SITE}/about/`);
    const usual = await sizeOf('main .prose p');
    await page.getByRole('navigation', { name: 'Formats' }).getByRole('link').last().click();
    await page.waitForURL(`${FIXTURE_SITE}/easy-read/`);
    expect(await sizeOf('main .easy-read p')).toBeGreaterThan(usual);
    expect(await page.locator('main .rendition a').first().textContent()).toContain('Easy Read (PDF)');
  });
});

describe('a page', () => {
  it('is cited with one press', async () => {
    const page = await openFixtureTab(browser, source, PHONE);
    await page.goto(`${FIXTURE_SITE}/principles/peer-support/`);
    await page.getByText('Cite, print or share this page').click();
    expect(await page.locator('.cite__copy').last().innerText()).toContain(
      'Build in peer support, Waymarks, https://www.example.org/principles/peer-support/',
    );
  });

  it('shows on paper how to cite it, and nothing that only a screen has', async () => {
    const page = await openFixtureTab(browser, source);
    await page.goto(`${FIXTURE_SITE}/reports/whats-next/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.cite__copy').first().isVisible()).toBe(true);
    for (const screenOnly of ['.cite > summary', '.site-nav', '.contents', 'video', 'a[href="#another-format"]'])
      expect(await page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
  });

  it('prints the address behind a link in its text, and not behind a word that is explained', async () => {
    const page = await openFixtureTab(browser, printed);
    await page.goto(`${FIXTURE_SITE}/actions/champion/`);
    await page.emulateMedia({ media: 'print' });
    const afterLink = (path: string) =>
      page.locator(`.prose a[href^="${path}"]`).evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await afterLink('/about/')).toContain('/about/');
    expect(await afterLink('/words/')).toBe('none');
  });
});
