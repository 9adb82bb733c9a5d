import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { DemoSite } from '../support/demo-site.ts';
import { openTab } from '../support/reader.ts';

const heading = (page: Page) => page.textContent('h1');

/** What people who look for practice find, and in how many clicks. */
export function findingPractice(demo: DemoSite): void {
  /** A reader on a phone without JavaScript, whose clicks are counted; one that opens what is folded counts too. */
  async function readerAt(path: string) {
    const page = await openTab(demo.browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
    await page.goto(demo.address + path);
    let clicks = 0;
    const click = async (name: RegExp | string) => {
      const fold = page.locator('main summary').filter({ hasText: name });
      const found = (await fold.count()) > 0 ? fold.first() : page.getByRole('link', { name }).first();
      await found.click();
      clicks += 1;
    };
    return { page, click, clicks: () => clicks };
  }

  describe('a stranger who looks for peer support in a hospital', () => {
    it('in Fife has an answer four clicks from the first page: none there yet, and where there is some', async () => {
      const { page, click, clicks } = await readerAt('/');
      await click('Find practice by place');
      await click(/^NHS Fife/);
      await click('By setting');
      expect(await page.locator('main details[open]').textContent()).toContain('None here yet, but elsewhere:');
      await click('Hospital');
      expect(clicks()).toBe(4);
      expect(await heading(page)).toBe('Good practice: Hospital');
      expect(await page.locator('.row', { hasText: 'Peer support' }).count()).toBeGreaterThan(0);
    });

    it('in Highland has it after four clicks, and goes on from there', async () => {
      const { page, click, clicks } = await readerAt('/case-studies/');
      await click('Find practice by place');
      await click(/^NHS Highland/);
      await click('By setting');
      await click(/^Hospital/);
      expect(clicks()).toBe(4);
      expect(await heading(page)).toBe('Good practice: NHS Highland, Hospital');
      expect(await page.locator('.row').first().textContent()).toMatch(/Hospital · .*Peer support/);
      await click(/^NHS Highland take this away/);
      expect(await heading(page)).toBe('Good practice: Hospital');
    });

    it('where nothing is yet is told so, and led to what is nearby', async () => {
      const { page, click, clicks } = await readerAt('/case-studies/place/');
      await click(/^Angus/);
      expect(await page.textContent('main h2')).toBe('None in Angus yet');
      await click(/^Dundee City/);
      expect(clicks()).toBe(2);
      expect(await page.locator('.row').count()).toBeGreaterThan(0);
    });
  });

  describe('on a phone', () => {
    it('the first page is 7,000 pixels high at most', async () => {
      const { page } = await readerAt('/');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(7_000);
    });

    it('all ways to find practice are one fold, and the first example begins on the first or second screen', async () => {
      const { page, click, clicks } = await readerAt('/case-studies/');
      expect((await page.locator('.row').first().boundingBox())?.y).toBeLessThan(2 * 640);
      await click('Find practice like yours');
      await click('By setting');
      await click(/^Hospital/);
      expect(clicks()).toBe(3);
      expect(await heading(page)).toBe('Good practice: Hospital');
    });
  });

  describe('a commissioner', () => {
    it('sees in a health board what is in its council areas', async () => {
      const { page, click } = await readerAt('/case-studies/place/');
      const counted = async (name: string) =>
        Number(
          await page
            .getByRole('row', { name: new RegExp(`^${name}`) })
            .locator('td')
            .last()
            .textContent(),
        );
      const [board, ...councils] = await Promise.all(['NHS Tayside', 'Dundee City', 'Perth and Kinross'].map(counted));
      const sum = councils.reduce((total, each) => total + each, 0);
      expect(board).toBeGreaterThanOrEqual(sum);
      await click(/^NHS Tayside/);
      expect(await page.locator('.row').count()).toBe(board);
    });
  });
}
