import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { findBrowser, LAUNCH_FLAGS } from '../checks/browser/find-browser.ts';
import { CACHE } from '../run/platform/places.ts';
import { publisherProgram } from '../run/platform/programs.ts';
import type { Settings } from '../run/platform/settings.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { CmsEditor } from './cms-editor.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from './filled-cms.ts';
import { inFolder } from './measure-publish.ts';
import { median, rounded } from './median.ts';
import { publishFromNothing } from './publish-once.ts';

const told = z.object({ since: z.string() });

const STUDY = 'api::case-study.case-study';

/** The panel asks every fifteen seconds where nothing happens. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 2000;

/** What an editor waits for in the real admin panel, in milliseconds from the click on Publish; medians. */
export interface DeskFigures {
  size: number;
  turns: number;
  publish: {
    /** Until the CMS answers, until the page is on the public site, and until the panel says so. */
    answered: number;
    live: number;
    seen: number;
  };
  /** What the panel “Before this can go out” takes to answer, after the pause in writing. */
  findings: number;
}

interface Turn {
  answered: number;
  live: number;
  seen: number;
}

/** Measures what an editor waits for: a text is changed and published in a real browser, again and again. */
export async function measureDesk(
  supervisor: Supervisor,
  amount: Amount,
  turns: number,
  tell: Tell,
): Promise<DeskFigures> {
  await tell('Building the CMS with its admin panel, and the renderer', () => buildAll(supervisor, { admin: true }));
  const cms = await startFilledCms(supervisor, amount, tell, { serveAdmin: true });
  const settings = inFolder(cms.settings, join(CACHE, 'bench', 'desk'));
  await tell('Publishing everything', () => publishFromNothing(supervisor, settings));
  const publisher = publisherProgram(settings);
  supervisor.start({ ...publisher, log: join(settings.values.DATA_DIR, 'publisher.log') });
  const url = `http://127.0.0.1:${String(settings.values.PUBLISHER_PORT)}`;
  await supervisor.answers(`${url}/status`, PATIENCE_MS);
  const measured = await tell('Publishing in the admin panel', () => supervisor.orTrouble(inPanel(settings, turns)));
  const findings = await tell('Asking what stands in the way', () =>
    supervisor.orTrouble(timesOfFindings(settings, turns)),
  );
  const of = (pick: (turn: Turn) => number) => rounded(median(measured.map(pick)));
  return {
    size: amount.size,
    turns,
    publish: { answered: of((turn) => turn.answered), live: of((turn) => turn.live), seen: of((turn) => turn.seen) },
    findings: rounded(median(findings)),
  };
}

/** What the panel “Before this can go out” waits for, by the same question. */
async function timesOfFindings({ values }: Settings, turns: number): Promise<number[]> {
  const editor = await CmsEditor.signIn(values.CMS_URL, values.ADMIN_EMAIL, values.ADMIN_PASSWORD ?? '');
  const times: number[] = [];
  for (const { documentId } of await editor.published(STUDY, turns)) {
    const began = performance.now();
    await editor.findings(STUDY, documentId, { summary: `Told anew, ${String(began)}.` });
    times.push(performance.now() - began);
  }
  return times;
}

/** The first turn is not counted: the browser loads the panel then. */
async function inPanel({ values }: Settings, turns: number): Promise<Turn[]> {
  const { CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD } = values;
  const editor = await CmsEditor.signIn(CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD ?? '');
  const studies = await editor.published(STUDY, turns + 1);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const page = await signedIn(browser, CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD ?? '');
    const measured: Turn[] = [];
    for (const { documentId } of studies)
      measured.push(await turn(page, `${CMS_URL}/admin/content-manager/collection-types/${STUDY}/${documentId}`));
    return measured.slice(1);
  } finally {
    await browser.close();
  }
}

async function signedIn(browser: Browser, url: string, email: string, password: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return page;
}

async function turn(page: Page, form: string): Promise<Turn> {
  await page.goto(form);
  const status = page.locator('aside').filter({ hasText: 'On the public site' }).getByText(/^Live/);
  await status.waitFor({ timeout: PATIENCE_MS });
  await page.locator('form [name=summary]').fill(`Told anew, ${String(Date.now())}.`);
  // As somebody pauses who looks at what was written, before pressing the button.
  await page.waitForTimeout(PAUSE_MS);
  await watch(page, (await status.textContent()) ?? '');
  const publish = page.waitForRequest((request) => request.url().includes('/actions/publish'));
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const request = await publish;
  await (await request.response())?.finished();
  const { startTime, responseEnd } = request.timing();
  const { clicked, seen } = await seenBy(page);
  const id = new URL(form).pathname.split('/').at(-1) ?? '';
  return {
    answered: startTime + responseEnd - clicked,
    live: (await liveAt(page, id)) - clicked,
    seen: seen - clicked,
  };
}

const moments = z.object({ clicked: z.number(), seen: z.number() });

/** Notes in the page when the button is pressed, and when the panel first says something else than before. */
const watch = (page: Page, before: string) =>
  page.evaluate((text) => {
    const noted: { clicked?: number; seen?: number } = {};
    document.addEventListener('click', () => (noted.clicked ??= Date.now()), { capture: true });
    const said = () => {
      const lines = [...document.querySelectorAll('aside [role=status]')].map(({ textContent }) => textContent);
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
