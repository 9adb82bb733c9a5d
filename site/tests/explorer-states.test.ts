import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { told } from './support/accessibility-tree.ts';
import { accessibilityFaults } from './support/admin-panel.ts';
import { coveredControls, sidewaysScroll } from './support/controls.ts';
import { EXPLORE } from './support/explorer-tab.ts';
import { FIXTURE_SITE, openFixtureTab } from './support/fixture-tab.ts';
import { openBrowser } from './support/reader.ts';
import { searchedSite } from './support/searched-site.ts';

const SEARCH = `${FIXTURE_SITE}/search/`;

/** Everything that the pages with a script can show: where that is, and what stands there once it does. */
const STATES: Readonly<Record<string, { readonly at: string; readonly shows: string; readonly kept?: string }>> = {
  'everything there is': { at: EXPLORE, shows: 'All 28 examples' },
  'what words find': { at: `${EXPLORE}?q=walk`, shows: '3 examples found' },
  'what filters leave': { at: `${EXPLORE}?place=nhs-orkney&theme=outdoors`, shows: '1 example found' },
  'a typing mistake': { at: `${EXPLORE}?q=harbuor+`, shows: '1 example found' },
  'nothing, because of a filter': { at: `${EXPLORE}?q=choir&place=nhs-orkney`, shows: 'No example found' },
  'nothing at all': { at: `${EXPLORE}?q=zzzqqq`, shows: 'No example found' },
  'three beside each other': { at: `${EXPLORE}?q=walk&compare=1,2,3`, shows: '3 examples side by side' },
  'a collection': { at: EXPLORE, shows: 'Your collection: 3 examples', kept: '1,2,28' },
  'a collection that was sent': { at: `${EXPLORE}#1,77`, shows: 'A collection that was shared with you: 2 examples' },
  'the site, found': { at: `${SEARCH}?q=peer+support`, shows: 'Pages, reports and promises' },
  'the site, not found': { at: `${SEARCH}?q=zzzqqq`, shows: 'Everything on this site, from A to Z' },
};

const site = searchedSite();

/** Opens a state as a reader has set up their device, in full. */
async function openState(name: string, options: BrowserContextOptions = {}, by = site.browser): Promise<Page> {
  const state = STATES[name];
  if (!state) throw new Error(`Expected one of the states, found “${name}”.`);
  const page = await openFixtureTab(by, site.source, options);
  const { kept } = state;
  if (kept !== undefined)
    await page.addInitScript((numbers) => {
      localStorage.setItem('waymark-collection', numbers);
    }, kept);
  await page.goto(state.at);
  await page.getByRole('heading', { name: state.shows }).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

describe.each(Object.keys(STATES))('the search that shows %s', (name) => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const page = await openState(name, { colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('needs no scrolling sideways at 320 pixels, and covers nothing that can be pressed (WCAG 1.4.10, 2.4.11)', async () => {
    const page = await openState(name, { viewport: { width: 320, height: 640 } });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await coveredControls(page)).toEqual([]);
    await page.context().close();
  });
});

// What A4 has between its margins, upright and on its side, in CSS pixels.
it.each([680, 1047])('three beside each other are printed whole, without buttons, on %d pixels', async (width) => {
  const page = await openState('three beside each other', { viewport: { width, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const frame = page.locator('.compare__frame');
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await frame.evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(width / 2);
  expect(await page.getByRole('button', { name: 'Take away' }).count()).toBe(0);
  await page.context().close();
});

describe('with text at 200 per cent (WCAG 1.4.4)', () => {
  let large: Browser;

  beforeAll(async () => {
    large = await openBrowser(['--blink-settings=defaultFontSize=32']);
  });

  afterAll(() => large.close());

  it.each(Object.keys(STATES))('%s needs no scrolling sideways on a phone', async (name) => {
    const page = await openState(name, { viewport: { width: 320, height: 640 } }, large);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await coveredControls(page)).toEqual([]);
    await page.context().close();
  });
});

describe('screen readers are told', () => {
  it('what each field, filter and button of what was found is, and for which example', async () => {
    const page = await openState('what words find');
    await page.locator('.filters__group > summary', { hasText: 'By health board' }).click();
    const names = await told(page);
    expect(names).toEqual(
      expect.arrayContaining([
        'search “Words to look for”',
        'searchbox “Words to look for”',
        'heading “3 examples found”',
        'group “By health board”',
        'checkbox “NHS Orkney (2)”',
        'link “Harbour walking”',
        'button “Compare: Harbour walking”',
        'button “Keep: Harbour walking”',
      ]),
    );
    await expect.poll(() => told(page)).toContain('StaticText “3 examples found”');
  });

  it('which row and column of the examples side by side they are in', async () => {
    const page = await openState('three beside each other');
    expect(await told(page)).toEqual(
      expect.arrayContaining([
        'table “3 examples side by side”',
        'columnheader “Harbour walking Take away: Harbour walking”',
        'rowheader “Why it was needed”',
        'cell “Winters are long here.”',
        'cell “Not said yet”',
      ]),
    );
  });

  it('what a collection holds, and what its buttons do', async () => {
    const page = await openState('a collection');
    expect(await told(page)).toEqual(
      expect.arrayContaining([
        'heading “Your collection: 3 examples”',
        'button “Take away: Harbour walking”',
        'button “Copy a link to it”',
        'button “Save it as a table (CSV)”',
      ]),
    );
  });
});
