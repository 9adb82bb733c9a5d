import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, LAUNCH_FLAGS } from '../browser/find-browser.ts';
import type { ChosenPage } from './choose-pages.ts';

/** How a page is pictured: a width in CSS pixels and a colour scheme. */
export interface View {
  width: number;
  scheme: 'light' | 'dark';
}

/** A phone, a tablet and a desk, each in both schemes. */
export const VIEWS: readonly View[] = [320, 768, 1280].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
]);

/** A picture of a page: its file and what it shows. */
export interface Shot extends ChosenPage, View {
  file: string;
}

/** The height of the screen, in CSS pixels; the pictures are as high as their page. */
const SCREEN_HEIGHT = 1024;

export const fileOf = ({ kind, state }: ChosenPage, { width, scheme }: View): string =>
  `${kind}-${state}-${String(width)}-${scheme}.png`;

/** Takes a full-page picture of each page in each view. @param folder where the PNG files go */
export async function takePictures(base: string, pages: readonly ChosenPage[], folder: string): Promise<Shot[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const shots: Shot[] = [];
    for (const view of VIEWS) shots.push(...(await takeInView(browser, base, pages, view, folder)));
    return shots;
  } finally {
    await browser.close();
  }
}

async function takeInView(
  browser: Browser,
  base: string,
  pages: readonly ChosenPage[],
  view: View,
  folder: string,
): Promise<Shot[]> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: SCREEN_HEIGHT },
    colorScheme: view.scheme,
  });
  const page = await context.newPage();
  const shots: Shot[] = [];
  for (const chosen of pages) {
    const file = fileOf(chosen, view);
    await page.goto(base + chosen.path, { waitUntil: 'load' });
    await everythingLoaded(page);
    await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
    shots.push({ ...chosen, ...view, file });
  }
  await context.close();
  return shots;
}

/** Pictures further down load only as one gets near them, which nobody does here. */
async function everythingLoaded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    // A picture that is broken, or not shown at this width, is no reason to wait.
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}
