import { describe, expect, it } from 'vitest';
import { FIXTURE_SITE, openFixtureTab } from './support/fixture-tab.ts';
import { searchedSite } from './support/searched-site.ts';

const site = searchedSite();

describe('the search of the site', () => {
  it('is at the head of every page, and shows pages before examples', async () => {
    const page = await openFixtureTab(site.browser, site.source);
    await page.goto(`${FIXTURE_SITE}/principles/`);
    await page.getByRole('banner').getByRole('searchbox', { name: 'Search this site' }).fill('peer support');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pages, reports and promises' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=peer+support');
    const main = page.getByRole('main');
    expect(await main.getByRole('searchbox', { name: 'Search this site' }).inputValue()).toBe('peer support');
    await main.getByRole('link', { name: 'Build in peer support' }).first().waitFor();
  });

  it('leads on to all examples, with the words', async () => {
    const page = await openFixtureTab(site.browser, site.source);
    await page.goto(`${FIXTURE_SITE}/search/?q=walking`);
    await page.getByRole('link', { name: 'See and narrow all 3 examples' }).click();
    await page.getByRole('heading', { name: '3 examples found' }).waitFor();
  });

  it('says so where there is nothing', async () => {
    const page = await openFixtureTab(site.browser, site.source);
    await page.goto(`${FIXTURE_SITE}/search/?q=zzzyyyxxx`);
    await page.getByText('Nothing on this site has the words “zzzyyyxxx”.').waitFor();
  });
});

describe('without JavaScript', () => {
  it.each(['/search/', '/case-studies/explore/'])('%s says what it needs, and leads on', async (path) => {
    const page = await openFixtureTab(site.browser, site.source, { javaScriptEnabled: false });
    await page.goto(`${FIXTURE_SITE}${path}`);
    // Playwright leaves `noscript` out when it looks for texts.
    expect(await page.locator('noscript').innerText()).toContain('has to allow scripts from this site');
    expect(await page.locator('.finder a').count()).toBeGreaterThan(0);
  });

  it('everything on the site stands from A to Z', async () => {
    const page = await openFixtureTab(site.browser, site.source, { javaScriptEnabled: false });
    await page.goto(`${FIXTURE_SITE}/search/`);
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'N', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#letter-n');
    await page.getByRole('main').getByRole('link', { name: 'NHS Orkney' }).click();
    expect(new URL(page.url()).pathname).toBe('/case-studies/place/nhs-orkney/');
  });
});
