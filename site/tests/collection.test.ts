import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXPLORE, openExplorer } from './support/explorer-tab.ts';
import { openFixtureTab } from './support/fixture-tab.ts';
import { searchedSite } from './support/searched-site.ts';

const site = searchedSite();

const explore = (query: string): Promise<Page> => openExplorer(site.browser, site.source, query);

describe('a collection', () => {
  it('is kept in the browser, and leaves it as a link', async () => {
    const page = await explore('?q=walk');
    await page.getByRole('button', { name: 'Keep: Harbour walking' }).click();
    await page.getByRole('button', { name: 'Keep: Walking before work' }).click();
    await page.getByRole('heading', { name: 'Your collection: 2 examples' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Your collection: 2 examples' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('waymark-collection'))).toBe('1,2');
  });

  it('can be sent: what was taken down is no longer there, and has no title', async () => {
    const page = await explore('#1,77');
    await page.getByRole('heading', { name: 'A collection that was shared with you: 2 examples' }).waitFor();
    const list = page.getByRole('region', { name: /shared with you/ }).getByRole('listitem');
    expect(await list.nth(0).textContent()).toContain('Harbour walking');
    expect(await list.nth(1).textContent()).toBe('No longer here');
    await page.getByRole('button', { name: 'Keep these in your collection' }).click();
    await page.getByRole('heading', { name: 'Your collection: 1 example' }).waitFor();
  });

  it('does not take for gone what cannot be loaded', async () => {
    const page = await openFixtureTab(site.browser, site.source);
    await page.route('**/search/e/2.json', (route) => route.abort());
    await page.goto(`${EXPLORE}#1,2`);
    const list = page.getByRole('region', { name: /shared with you/ }).getByRole('listitem');
    expect(await list.nth(1).textContent()).toBe('This result could not be loaded.');
  });

  it('says so where its link, or what the browser kept, is damaged', async () => {
    const page = await explore('#1,x');
    expect(await page.getByRole('alert').textContent()).toContain('This link to a collection is damaged');
    await page.evaluate(() => {
      localStorage.setItem('waymark-collection', '{"a":1}');
    });
    await page.reload();
    await page.getByText('could not be read, so your collection begins anew').waitFor();
  });

  it('says so where the browser keeps nothing', async () => {
    const page = await openFixtureTab(site.browser, site.source);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(EXPLORE);
    await page.getByText('does not let this site keep anything').waitFor();
  });

  it('is saved as a table for spreadsheets', async () => {
    const page = await explore('?q=harbour');
    await page.getByRole('button', { name: 'Keep: Harbour walking' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save it as a table (CSV)' }).click();
    const stream = await (await download).createReadStream();
    const text = (await stream.toArray()).join('');
    expect(text).toContain('1,Harbour walking,NHS Orkney,In short: harbour walking.,https://www.example.org/');
  });
});
