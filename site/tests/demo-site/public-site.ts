import { describe, expect, it } from 'vitest';
import type { DemoSite } from '../support/demo-site.ts';
import { KINDS } from '../support/page-kinds.ts';
import { followByKeyboard, openTab, styleOf, tabThrough, tabTo } from '../support/reader.ts';

/** What holds of every page: by keyboard, at 400 % zoom, in forced colours, without any script. */
export function everyPage(demo: DemoSite): void {
  describe('with the keyboard only', () => {
    it('leads from the first page to a principle, to practice, and to the report', async () => {
      const page = await openTab(demo.browser);
      await page.goto(`${demo.address}/`);
      await followByKeyboard(page, /\/principles\/peer-support\/$/);
      expect(await page.textContent('h1')).toBe('Build in peer support');
      await followByKeyboard(page, /\/case-studies\/(?!principle\/)[^/]+\/$/);
      expect(await page.locator('main h2', { hasText: 'At a glance' }).count()).toBe(1);
      await followByKeyboard(page, /\/reports\/$/);
      await followByKeyboard(page, /\/reports\/whats-next-for-recovery\/$/);
      await followByKeyboard(page, /#chapter-2$/);
      expect(await page.locator('#chapter-2').isVisible()).toBe(true);
    });

    it('reaches the film in BSL, whose captions are on', async () => {
      const page = await openTab(demo.browser);
      await page.goto(`${demo.address}/reports/whats-next-for-recovery/`);
      await tabTo(page, ({ text }) => text.startsWith('Summary in British Sign Language'));
      await page.keyboard.press('Enter');
      await tabTo(page, ({ tag }) => tag === 'VIDEO');
      const film = page.locator('video:focus');
      expect(await film.evaluate((video: HTMLVideoElement) => video.controls)).toBe(true);
      expect(await film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.mode)).toBe('showing');
    });

    it.each(KINDS)('never loses sight of the focus on %s, at 320 pixels', async (path) => {
      const page = await openTab(demo.browser, { viewport: { width: 320, height: 640 } });
      await page.goto(demo.address + path);
      expect(await tabThrough(page)).toBeGreaterThan(10);
    });

    // What somebody has opened may lie over the focus where they can uncover it without moving it (WCAG 2.2, 2.4.11, note 2).
    it('uncovers with Escape whatever has the focus beneath help that was opened in the middle of a page', async () => {
      const page = await openTab(demo.browser, { viewport: { width: 320, height: 640 } });
      await page.goto(`${demo.address}/case-studies/the-back-door-cafe/`);
      await page.locator('#cite').scrollIntoViewIfNeeded();
      await page.locator('.top > button.help-now').click();
      expect((await page.locator('.help-line__way').first().boundingBox())?.y).toBeLessThan(320);
      await page.locator('.brand').focus();
      await page.keyboard.press('Escape');
      expect(await page.locator('.help-now__panel').isVisible()).toBe(false);
      expect(await tabThrough(page)).toBeGreaterThan(25);
    });

    it('skips to the content with the first press', async () => {
      const page = await openTab(demo.browser);
      await page.goto(`${demo.address}/progress/`);
      await page.keyboard.press('Tab');
      expect(await page.locator('.skip-link').boundingBox()).toMatchObject({ y: expect.any(Number) });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });

    it('opens help as the first thing after the way to skip', async () => {
      const page = await openTab(demo.browser);
      await page.goto(`${demo.address}/case-studies/`);
      for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      expect(await page.locator('.help-line__way').first().isVisible()).toBe(true);
    });
  });

  describe('without JavaScript', () => {
    it('opens the notice, finds practice by theme and reads a transcript', async () => {
      const page = await openTab(demo.browser, { javaScriptEnabled: false });
      await page.goto(`${demo.address}/case-studies/`);
      expect(await page.locator('.notice p').isVisible()).toBe(false);
      await page.locator('.notice summary').click();
      expect(await page.locator('.notice p').isVisible()).toBe(true);
      await page.getByText('By approach').click();
      await page.getByRole('link', { name: /^Peer support\b/ }).click();
      expect(await page.textContent('h1')).toBe('Good practice: Peer support');
      await page.goto(`${demo.address}/reports/whats-next-for-recovery/`);
      const transcript = page.locator('.player details').first();
      await transcript.locator('summary').click();
      expect(await transcript.locator('.prose').isVisible()).toBe(true);
    });
  });

  describe('in a hurry', () => {
    it('leaves for a page that anybody might have open, which does not learn from where', async () => {
      const page = await openTab(demo.browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      const headers: Record<string, string>[] = [];
      await page.route('https://www.bbc.co.uk/**', async (route) => {
        headers.push(route.request().headers());
        await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
      });
      await page.goto(`${demo.address}/case-studies/the-back-door-cafe/`);
      await page.locator('footer').scrollIntoViewIfNeeded();
      expect((await page.locator('.top > .leave').boundingBox())?.y).toBe(0);
      await page.getByRole('link', { name: 'Leave this site' }).click();
      await page.waitForURL('https://www.bbc.co.uk/weather');
      expect(headers.map((each) => each['referer'])).toEqual([undefined]);
    });
  });

  describe('as a reader has set up their device', () => {
    it('moves nothing for who wants no motion (prefers-reduced-motion)', async () => {
      const page = await openTab(demo.browser, { reducedMotion: 'reduce' });
      await page.goto(`${demo.address}/reports/whats-next-for-recovery/`);
      expect(await styleOf(page, 'html', 'scroll-behavior')).toBe('auto');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });

    it('shows the focus, where the reader is and how far a step is in forced colours', async () => {
      const page = await openTab(demo.browser, { forcedColors: 'active' });
      await page.goto(`${demo.address}/`);
      await followByKeyboard(page, /\/principles\/peer-support\/$/);
      const edge = (which: string) => styleOf(page, `.site-nav ${which}`, 'border-color');
      expect(await edge('[aria-current]')).not.toBe(await edge('a:not([aria-current])'));
      expect(await styleOf(page, '.shape', 'fill')).not.toBe(await styleOf(page, 'html', 'background-color'));
    });
  });

  describe('on paper', () => {
    it.each(['/case-studies/the-back-door-cafe/', '/reports/whats-next-for-recovery/'])(
      '%s is its text alone, transcripts and the numbers to call included, on more than one page',
      async (path) => {
        const page = await openTab(demo.browser);
        await page.emulateMedia({ media: 'print' });
        await page.goto(demo.address + path);
        for (const part of ['.top > .leave', '.site-nav', '.breadcrumbs', 'video'])
          expect(await page.locator(part).first().isVisible(), part).toBe(false);
        for (const part of ['.player .prose', '.help-line__way'])
          expect(await page.locator(part).first().isVisible(), part).toBe(true);
        const end = async (part: string) => (await page.locator(part).boundingBox())?.y ?? 0;
        expect(await end('.help-now__panel')).toBeGreaterThan(await end('footer'));
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
      },
    );
  });

  describe('on any screen', () => {
    it('has the main links behind “Menu” on a phone, and in a row where there is room', async () => {
      const page = await openTab(demo.browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      await page.goto(`${demo.address}/`);
      const link = page.locator('.site-nav').getByRole('link', { name: 'Reports' });
      expect(await link.isVisible()).toBe(false);
      await page.getByText('Menu', { exact: true }).click();
      expect(await link.isVisible()).toBe(true);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.reload();
      expect(await link.isVisible()).toBe(true);
      expect(await page.getByText('Menu', { exact: true }).isVisible()).toBe(false);
    });

    it('needs no scrolling sideways at 320 pixels, which is 400 % zoom (WCAG 1.4.10)', async () => {
      const page = await openTab(demo.browser, { viewport: { width: 320, height: 640 } });
      const wide: string[] = [];
      for (const path of KINDS) {
        await page.goto(demo.address + path);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${path} is ${over} pixels too wide`);
      }
      expect(wide).toEqual([]);
    });

    it('has help and the way out at the same place on every page (WCAG 3.2.6)', async () => {
      const page = await openTab(demo.browser);
      const places = new Set<string>();
      for (const path of KINDS) {
        await page.goto(demo.address + path);
        for (const part of ['.top > button.help-now', '.top > .leave'])
          places.add(JSON.stringify([part, await page.locator(part).boundingBox()]));
      }
      expect(places.size).toBe(2);
    });

    it('asks nobody else for anything, keeps nothing and runs no script', async () => {
      const page = await openTab(demo.browser);
      const others: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(demo.address) || request.resourceType() === 'script') others.push(request.url());
      });
      for (const path of KINDS) await page.goto(demo.address + path);
      expect(others).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  describe('the public thread', () => {
    it('leads from a principle to its actions, and from there to their steps', async () => {
      const page = await openTab(demo.browser);
      await page.goto(`${demo.address}/principles/peer-support/`);
      expect(await page.locator('#actions h3 a').allTextContents()).toEqual([
        'Champion lived experience and peer support',
        'Learn from practice that works',
      ]);
      await page.locator('#actions a').first().click();
      expect(await page.locator('#steps .milestone').count()).toBeGreaterThan(0);
    });
  });
}
