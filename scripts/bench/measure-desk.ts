import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser, LAUNCH_FLAGS } from '../checks/browser/find-browser.ts';
import { CACHE } from '../run/platform/places.ts';
import { publisherProgram } from '../run/platform/programs.ts';
import type { Settings } from '../run/platform/settings.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { CmsEditor } from './cms-editor.ts';
import { formOf, PATIENCE_MS, pressPublish, signedIn, statusOf, STUDY, type Turn } from './desk-browser.ts';
import { publishFirstPicture } from './first-picture.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from './filled-cms.ts';
import { inFolder } from './measure-publish.ts';
import { median, rounded } from './median.ts';
import { publishFromNothing } from './publish-once.ts';

const PAUSE_MS = 2000;

/** How many new case studies with a new picture are published. */
const FIRST_PICTURES = 3;

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
  /** The same of a new case study with a new picture of twelve megapixels; and until its editor is told that sizes are made. */
  firstPicture: { turns: number; answered: number; told: number | undefined; live: number; seen: number };
  /** What the panel “Before this can go out” takes to answer, after the pause in writing. */
  findings: number;
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
  const of = (pick: (turn: Turn) => number, turns = measured.edits) => rounded(median(turns.map(pick)));
  const first = measured.firstPictures;
  const told = first.flatMap((turn) => turn.told ?? []);
  return {
    size: amount.size,
    turns,
    publish: { answered: of((turn) => turn.answered), live: of((turn) => turn.live), seen: of((turn) => turn.seen) },
    firstPicture: {
      turns: first.length,
      answered: of((turn) => turn.answered, first),
      told: told.length === 0 ? undefined : rounded(median(told)),
      live: of((turn) => turn.live, first),
      seen: of((turn) => turn.seen, first),
    },
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

interface InPanel {
  readonly edits: readonly Turn[];
  readonly firstPictures: readonly Turn[];
}

/** The first turn is not counted: the browser loads the panel then. */
async function inPanel({ values }: Settings, turns: number): Promise<InPanel> {
  const { CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD } = values;
  const editor = await CmsEditor.signIn(CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD ?? '');
  const studies = await editor.published(STUDY, turns + 1);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const page = await signedIn(browser, CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD ?? '');
    const measured: Turn[] = [];
    for (const { documentId } of studies) measured.push(await turn(page, formOf(CMS_URL, documentId)));
    const firstPictures: Turn[] = [];
    for (let number = 1; number <= FIRST_PICTURES; number += 1)
      firstPictures.push(await publishFirstPicture(page, editor, CMS_URL, number));
    return { edits: measured.slice(1), firstPictures };
  } finally {
    await browser.close();
  }
}

async function turn(page: Page, form: string): Promise<Turn> {
  await page.goto(form);
  await statusOf(page, /^Live/);
  await page.locator('form [name=summary]').fill(`Told anew, ${String(Date.now())}.`);
  // As somebody pauses who looks at what was written, before pressing the button.
  await page.waitForTimeout(PAUSE_MS);
  return await pressPublish(page, await statusOf(page, /^Live/));
}
