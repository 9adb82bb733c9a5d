import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXPLORE, openExplorer } from './support/explorer-tab.ts';
import { openFixtureTab } from './support/fixture-tab.ts';
import { searchedSite } from './support/searched-site.ts';

const site = searchedSite();

const explore = (query?: string, options?: BrowserContextOptions): Promise<Page> =>
  openExplorer(site.browser, site.source, query, options);

const search = (page: Page) => page.getByRole('searchbox', { name: 'Words to look for' });
const heading = (page: Page) => page.locator('#results');
const titles = (page: Page) => page.locator('.found h3').allTextContents();
const query = (page: Page) => page.evaluate(() => location.search);

/** Waits until the heading of the results says something. */
const says = (page: Page, text: string) => heading(page).filter({ hasText: text }).waitFor();

/** Opens a group of filters. */
async function openGroup(page: Page, name: string): Promise<void> {
  await page.locator('.filters__group > summary', { hasText: name }).click();
}

describe('words', () => {
  it('find examples while they are typed, the best first, marked in what is shown', async () => {
    const page = await explore();
    await says(page, 'All 28 examples');
    await search(page).fill('walk');
    await says(page, '3 examples found');
    await expect
      .poll(async () => (await titles(page)).toSorted())
      .toEqual(['Harbour walking', 'Walking before work', 'Walking the dogs of others']);
    expect(await page.locator('.found h3 mark').allTextContents()).toContain('walking');
    expect(await query(page)).toBe('?q=walk');
  });

  it('are told to screen readers once, when nothing more is typed', async () => {
    const page = await explore();
    const status = page.getByRole('status').first();
    await search(page).pressSequentially('walking', { delay: 20 });
    await says(page, '3 examples found');
    await status.filter({ hasText: '3 examples found' }).waitFor();
    expect(await status.getAttribute('aria-live')).not.toBe('assertive');
  });

  it('are understood with a typing mistake, which is said', async () => {
    const page = await explore();
    await search(page).fill('harbuor ');
    await says(page, '1 example found');
    expect(await page.locator('.callout').textContent()).toContain('also looked for');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a pattern', '(((.*+?[\\'],
    ['another direction', '\u202Eevil\u202C \u202E'],
    ['pictures', '🌊🌊🌊'],
    ['half a quotation', '"'],
    ['a broken code', '%E0%A4%A'],
    ['ten thousand letters', 'a'.repeat(10_000)],
  ])('that are %s do no harm', async (_what, words) => {
    const page = await explore(`?q=${encodeURIComponent(words)}`);
    expect(await search(page).inputValue()).toBe(words.slice(0, 200));
    await search(page).fill('tea');
    await says(page, 'found');
    await expect.poll(() => titles(page)).toContain('Tea <b>after</b> grief');
    expect(await page.locator('.found b').count()).toBe(0);
  });
});

describe('a filter', () => {
  it('applies at once, keeps the focus, stands in the address, and is undone by “back”', async () => {
    const page = await explore('?q=walk');
    await openGroup(page, 'By health board');
    const box = page.getByRole('checkbox', { name: 'NHS Orkney (2)' });
    await box.focus();
    await page.keyboard.press('Space');
    await says(page, '2 examples found');
    expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement)).toBe(true);
    expect(await query(page)).toBe('?q=walk&place=nhs-orkney');
    await page.keyboard.press('Space');
    await says(page, '3 examples found');
    expect(await box.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Space');
    await says(page, '2 examples found');
    await page.goBack();
    await says(page, '3 examples found');
    expect(await query(page)).toBe('?q=walk');
  });

  it('is taken away by its own button, after which the focus goes on', async () => {
    const page = await explore('?place=nhs-orkney&theme=outdoors');
    await says(page, '1 example found');
    await page.getByRole('button', { name: 'Remove the filter “NHS Orkney”' }).click();
    await says(page, '2 examples found');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Remove the filter “Outdoors”');
  });

  it('that leaves nothing is named, with what there would be without it', async () => {
    const page = await explore('?q=dogs&place=nhs-orkney');
    await says(page, 'No example found');
    const tell = page.getByRole('link', { name: 'Tell us about practice like this' });
    expect(await tell.getAttribute('href')).toContain(encodeURIComponent('Practice like this: dogs, NHS Orkney'));
    await page.getByRole('button', { name: 'Without “NHS Orkney”: 1 example' }).click();
    await says(page, '1 example found');
  });
});

describe('more results', () => {
  it('come when they are asked for, and the focus goes to the first of them', async () => {
    const page = await explore();
    await expect.poll(() => page.locator('.found').count()).toBe(20);
    await page.getByRole('button', { name: 'Show 8 more' }).click();
    await expect.poll(() => page.locator('.found').count()).toBe(28);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.querySelectorAll('.found')].findIndex((row) => row.matches(':focus'))),
      )
      .toBe(20);
  });
});

describe('comparing', () => {
  it('puts up to three side by side, what nobody has told included', async () => {
    const page = await explore('?q=walk');
    for (const title of ['Harbour walking', 'Walking before work'])
      await page.getByRole('button', { name: `Compare: ${title}` }).click();
    const table = page.getByRole('table');
    await table.getByRole('columnheader', { name: 'Walking before work' }).waitFor();
    const row = table.getByRole('row', { name: /^Why it was needed/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'Winters are long here.',
      'Shifts leave no time for company.',
    ]);
    const copy = table.getByRole('row', { name: /^What others need/ });
    expect(await copy.getByRole('cell').allTextContents()).toEqual(['A shore and a flask of tea.', 'Not said yet']);
    expect(await query(page)).toMatch(/&compare=1,2$/);
  });
});

describe('an index that is missing', () => {
  it.each([
    ['all of it', '**/search/**/*.{bin,json}', 'could not be loaded'],
    ['its words', '**/search/w/*.bin', 'some examples may be missing'],
    ['its names', '**/search/facets/names.json', 'examples found'],
  ])('leaves what can be had, and says so: %s', async (_what, files, said) => {
    const page = await openFixtureTab(site.browser, site.source);
    await page.route(files, (route) => route.abort());
    await page.goto(`${EXPLORE}?q=walk`);
    await page.getByText(said).first().waitFor();
    await page.getByRole('heading', { name: 'Lists of good practice' }).waitFor();
  });
});

it('shows the form and the lists soon where its script cannot be loaded', async () => {
  const page = await openFixtureTab(site.browser, site.source);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(EXPLORE);
  await page.getByRole('heading', { name: 'Lists of good practice' }).waitFor();
  await page.getByRole('contentinfo').waitFor();
  await search(page).waitFor();
});

describe.each([320, 1280])('on a screen of %i pixels', (width) => {
  it('nothing scrolls sideways, with everything open', async () => {
    const page = await explore('?q=walk&compare=1,2,3', { viewport: { width, height: 700 } });
    await page.getByRole('button', { name: 'Keep: Harbour walking' }).click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});
