import { describe, expect, it } from 'vitest';
import type { DemoSite } from '../support/demo-site.ts';
import { openTab } from '../support/reader.ts';

/** What readers find of promises, and in how many clicks. */
export function promises(demo: DemoSite): void {
  /** A reader without JavaScript at a page of the site. */
  async function reader(path: string) {
    const page = await openTab(demo.browser, { javaScriptEnabled: false });
    await page.goto(demo.address + path);
    return page;
  }

  describe('who reads of promises', () => {
    it('one click from the first page tells what was promised, and by whom', async () => {
      const page = await reader('/');
      await page.locator('.hero .buttons a').first().click();
      expect(new URL(page.url()).pathname).toBe('/progress/');
      const promise = page.locator('#by-date li', { hasText: 'A statement on what makes a good peer role' });
      expect(await promise.innerText()).toMatch(
        /Late 30 September 2026\s+Promise \d+ · Kept by Northlight Peer Network/,
      );
    });

    it('one click from the first page tells whether anything has changed since spring', async () => {
      const page = await reader('/');
      await page.locator('#changes .more a').click();
      expect(new URL(page.url()).hash).toBe('#changes');
      const told = await page.locator('#changes').textContent();
      expect(told).toMatch(/In the last 90 days|Nothing has changed in the last 90 days/);
      expect(told).toMatch(/since the beginning of spring \(1 March \d{4}\): \d+ changes?/);
    });

    it('one click from the list of promises leads to words to cite one by', async () => {
      const page = await reader('/progress/');
      await page.locator('#by-date a', { hasText: 'A handover at 18' }).click();
      expect(await page.locator('#cite .cite__copy').last().innerText()).toMatch(
        /^Strathmarra Health Board, Promise \d+: A handover at 18 that young people have designed, Recovery Waymarks, http.*\/progress\/handover-at-18\/$/,
      );
      expect(await page.locator('#dates li').count()).toBe(2);
    });

    it('sends readers of the former page, its parts and its feed on, for good', async () => {
      const ask = (path: string) => fetch(demo.address + path, { redirect: 'manual' });
      const [all, feed] = [await ask('/what-next/'), await ask('/what-next/feed.atom')];
      expect([all.status, all.headers.get('location')]).toEqual([301, '/progress/']);
      expect([feed.status, feed.headers.get('location')]).toEqual([301, '/progress/feed.atom']);
      const [id] = /milestone-\w+/.exec(await (await fetch(`${demo.address}/progress/`)).text()) ?? [''];
      const page = await reader(`/what-next/#${id}`);
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/progress/#${id}`);
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    });

    it('has a calendar of what is due, and feeds of an action and of an organisation', async () => {
      const calendar = await fetch(`${demo.address}/progress/due.ics`);
      expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(await calendar.text()).toMatch(
        /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20270930\r\n[\s\S]*END:VCALENDAR\r\n$/,
      );
      for (const path of ['/progress/action/join-up/feed.atom', '/progress/owner/northlight-peer-network/feed.atom'])
        expect((await fetch(demo.address + path)).status).toBe(200);
    });

    it('is short: what is folded opens by a press', async () => {
      const page = await reader('/progress/');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5_000);
      const fold = page.locator('#by-action details').first();
      expect(await fold.locator('.milestone').first().isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await fold.locator('.milestone').first().isVisible()).toBe(true);
    });

    it('is printed on four pages at most, with all that is folded', async () => {
      const page = await reader('/progress/');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.milestone').last().isVisible()).toBe(true);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
    });
  });
}
