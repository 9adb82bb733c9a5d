import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSource } from '../src/content/fixtures/fixture-source.ts';
import { coveredControls, sidewaysScroll } from './support/controls.ts';
import { EXTREME_TEXTS, extremeSource } from './support/extreme-texts.ts';
import { FIXTURE_KINDS, FIXTURE_SITE, openFixtureTab } from './support/fixture-tab.ts';
import { openBrowser } from './support/reader.ts';

/** Text as readers set it in their browser, in per cent, where zooming would make everything larger (WCAG 2.2, 1.4.4). */
const TEXT_SIZES = [100, 150, 200];

/** Phones, in CSS pixels. */
const WIDTHS = [320, 360, 390, 412];

const HEIGHT = 800;

/** Every kind of page in several widths: on a machine with much else to do, longer than other journeys. */
const TIMEOUT_MS = 4 * 60_000;

/** At the top of the page, and in its middle; with the box with the numbers closed, and open. */
async function coveredAnywhere(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const part of [0, 0.5])
    for (const open of [false, true]) {
      await page.evaluate(
        async (state) => {
          document.querySelector<HTMLElement>('[popover]')?.togglePopover(state.open);
          window.scrollTo(0, document.documentElement.scrollHeight * state.part);
          // What browsers make only when somebody comes near (content-visibility) is there with the next frame.
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        },
        { part, open },
      );
      found.push(...(await coveredControls(page)).map((line) => `with help ${open ? 'open' : 'closed'}, ${line}`));
    }
  return found;
}

describe.each(TEXT_SIZES)('with text at %i per cent', (size) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser([`--blink-settings=defaultFontSize=${String((16 * size) / 100)}`]);
  });

  afterAll(() => browser.close());

  it(
    'has nothing over any link or button of a phone’s screen, before and after “Help now” is pressed',
    { timeout: TIMEOUT_MS },
    async () => {
      const page = await openFixtureTab(browser, fixtureSource());
      const covered: string[] = [];
      for (const path of FIXTURE_KINDS) {
        await page.goto(FIXTURE_SITE + path);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          covered.push(...(await coveredAnywhere(page)).map((line) => `${path} at ${String(width)}: ${line}`));
        }
      }
      expect(covered).toEqual([]);
    },
  );

  it('leaves a finger on “Help now” where it was: the way out does not come to lie under it', async () => {
    const page = await openFixtureTab(browser, fixtureSource(), { viewport: { width: 320, height: HEIGHT } });
    await page.goto(`${FIXTURE_SITE}/case-studies/harbour-walks/`);
    const help = page.locator('.top > button.help-now');
    const before = [await help.boundingBox(), await page.locator('.top > .leave').boundingBox()];
    await help.click();
    const [first, second] = ['.help-now', '.leave'].map((name) => page.locator(`.help-now__bar ${name}`));
    const after = [await first?.boundingBox(), await second?.boundingBox()];
    expect(after.map((box) => box && [box.x + box.width * 0, box.y])).toEqual(
      before.map((box) => box && [box.x, box.y]),
    );
  });

  it.each(Object.entries(EXTREME_TEXTS))(
    'needs no scrolling sideways for %s in every field',
    { timeout: TIMEOUT_MS },
    async (_, text) => {
      const page = await openFixtureTab(browser, extremeSource(text));
      const wide: string[] = [];
      for (const path of FIXTURE_KINDS) {
        await page.goto(FIXTURE_SITE + path);
        for (const width of [...WIDTHS, 1280]) {
          await page.setViewportSize({ width, height: HEIGHT });
          const over = await sidewaysScroll(page);
          if (over > 0) wide.push(`${path} at ${String(width)} pixels is ${String(over)} too wide`);
        }
      }
      expect(wide).toEqual([]);
    },
  );
});
