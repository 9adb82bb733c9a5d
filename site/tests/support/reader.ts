import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser, LAUNCH_FLAGS } from '../../../scripts/checks/browser/find-browser.ts';

/** The browsers that tests of this file have open. */
const browsers = new Set<Browser>();

/** Starts the browser that this machine has. @param flags Settings of the browser beyond those that keep it quiet. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...LAUNCH_FLAGS, ...flags] });
  browsers.add(browser);
  browser.on('disconnected', () => browsers.delete(browser));
  return browser;
}

/** The tabs of all browsers that are open. */
export const openTabs = (): Page[] =>
  [...browsers].flatMap((browser) => browser.contexts().flatMap((context) => context.pages()));

/** A tab of its own, as a reader with these settings would have it. Nothing moves, so that what is looked at stands still. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return await (
    await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
  ).newPage();
}

/** More presses than any page of the demo needs to reach any of its links. */
const MOST_PRESSES = 250;

/** What is focused, and how it looks to somebody who uses the keyboard. */
interface Focused {
  /** The name of the element, in capitals. */
  readonly tag: string;
  readonly href: string | null;
  readonly text: string;
  /** Whether a line shows where the focus is (WCAG 2.2, 2.4.7). */
  readonly outlined: boolean;
  /** Whether anything lies over it (WCAG 2.2, 2.4.11). */
  readonly covered: boolean;
}

const lookAtFocus = (page: Page) =>
  page.evaluate((): Focused | undefined => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      tag: element.tagName,
      href: element.getAttribute('href'),
      text: element.textContent.trim(),
      // The browser marks its own controls inside a player.
      outlined:
        element instanceof HTMLMediaElement ||
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
      covered: top !== null && top !== element && !element.contains(top) && !top.contains(element),
    };
  });

/** Looks at what has the focus. @throws {Error} where it cannot be seen. */
async function seenFocus(page: Page): Promise<Focused | undefined> {
  const focused = await lookAtFocus(page);
  if (focused && !focused.outlined)
    throw new Error(`${page.url()}: no line shows that the focus is on “${focused.text}”.`);
  if (focused?.covered) throw new Error(`${page.url()}: something covers “${focused.text}”, which has the focus.`);
  return focused;
}

/**
 * Goes through a page with Tab, from its top to its end, and checks that the focus is always seen.
 * @returns How many things had the focus.
 * @throws {Error} where the focus cannot be seen, or comes to no end.
 */
export async function tabThrough(page: Page): Promise<number> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await seenFocus(page))) return presses;
  }
  throw new Error(`${page.url()}: the keyboard did not come to the end within ${MOST_PRESSES} presses of Tab.`);
}

/**
 * Presses Tab until a link is reached, and checks on the way that the focus is always seen.
 * @param isWanted Told the link's address and text.
 * @throws {Error} where the focus cannot be seen, or no such link is reached.
 */
export async function tabTo(page: Page, isWanted: (focused: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await seenFocus(page);
    if (focused && isWanted(focused)) return;
  }
  throw new Error(`${page.url()}: the keyboard did not reach the link within ${MOST_PRESSES} presses of Tab.`);
}

/** Goes to a link with the keyboard, and follows it. */
export async function followByKeyboard(page: Page, href: RegExp): Promise<void> {
  await tabTo(page, (focused) => focused.href !== null && href.test(focused.href));
  await Promise.all([page.waitForURL(href), page.keyboard.press('Enter')]);
}

/** How the first element that a selector finds looks: one property of its style, as the browser works it out. */
export const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
