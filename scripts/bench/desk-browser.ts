import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const told = z.object({ since: z.string() });
const moments = z.object({ clicked: z.number(), told: z.number().optional(), seen: z.number() });

export const STUDY = 'api::case-study.case-study';

/** The panel asks every fifteen seconds where nothing happens. */
export const PATIENCE_MS = 60_000;

/** What came of one click on Publish, in milliseconds after it. */
export interface Turn {
  /** Until the CMS answers, until the page is on the public site, and until the panel says so. */
  answered: number;
  live: number;
  seen: number;
  /** Until the panel says that the sizes of a picture are made; undefined where it did not. */
  told: number | undefined;
}

/** The address of the form of a case study. */
export const formOf = (cms: string, id: string) => `${cms}/admin/content-manager/collection-types/${STUDY}/${id}`;

/** Signs somebody in to the admin panel, in a tab of its own. */
export async function signedIn(browser: Browser, url: string, email: string, password: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return page;
}

/** What the panel beside the form says of where its entry is, once it says this. */
export async function statusOf(page: Page, words: RegExp): Promise<string> {
  const status = page.locator('aside').filter({ hasText: 'On the public site' }).getByText(words);
  await status.waitFor({ timeout: PATIENCE_MS });
  return (await status.textContent()) ?? '';
}

/** Presses Publish in the form that is open, and waits until the panel says that it is live. @param before What it says now */
export async function pressPublish(page: Page, before: string): Promise<Turn> {
  await watch(page, before);
  const publish = page.waitForRequest((request) => request.url().includes('/actions/publish'));
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const request = await publish;
  await (await request.response())?.finished();
  const { startTime, responseEnd } = request.timing();
  const { clicked, told, seen } = await seenBy(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  return {
    answered: startTime + responseEnd - clicked,
    live: (await liveAt(page, id)) - clicked,
    seen: seen - clicked,
    told: told === undefined ? undefined : told - clicked,
  };
}

/** Notes in the page when the button is pressed, and when the panel first says something else than before. */
const watch = (page: Page, before: string) =>
  page.evaluate((text) => {
    const noted: { clicked?: number; told?: number; seen?: number } = {};
    document.addEventListener('click', () => (noted.clicked ??= Date.now()), { capture: true });
    const said = () => {
      const lines = [...document.querySelectorAll('aside [role=status]')].map(({ textContent }) => textContent);
      if (lines.some((line) => line.startsWith('Making the picture'))) noted.told ??= Date.now();
      if (!lines.some((line) => line.startsWith('Live since') && line !== text)) return;
      noted.seen ??= Date.now();
      document.body.dataset['noted'] = JSON.stringify(noted);
    };
    new MutationObserver(said).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, before);

async function seenBy(page: Page) {
  const body = page.locator('body[data-noted]');
  await body.waitFor({ state: 'attached', timeout: PATIENCE_MS });
  return moments.parse(JSON.parse((await body.getAttribute('data-noted')) ?? ''));
}

/** When the entry went live, in milliseconds since 1970, as the CMS tells its panel. */
async function liveAt(page: Page, id: string): Promise<number> {
  const isIt = (url: string) => url.includes(`/editing/status/${STUDY}/${id}`);
  const answer = await page.waitForResponse((response) => isIt(response.url()));
  return Date.parse(told.parse(await answer.json()).since);
}
