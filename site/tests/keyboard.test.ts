import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMINISTRATOR, startCms, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import { textAt } from '../../cms/tests/support/json.ts';
import { accessibilityFaults, fieldOf, textField } from './support/admin-panel.ts';
import { eventually } from './support/eventually.ts';
import { chooseWithArrows, isSeen, tabTo } from './support/keyboard.ts';
import { openBrowser, openTab } from './support/reader.ts';

const STUDY = 'api::case-study.case-study';

/** A screen of 1280 by 900 pixels at a zoom of 200 %. */
const ENLARGED = { width: 640, height: 450 };

let cms: RunningCms;
let administrator: Editor;
let browser: Browser;
let page: Page;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  cms = await startCms({ SERVE_ADMIN: 'true', DEMO_CONTENT: 'true' });
  started.push(cms.remove);
  administrator = await Editor.signIn(cms.url);
  browser = await openBrowser();
  started.push(() => browser.close());
  page = await openTab(browser, { viewport: ENLARGED });
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

const press = (key: string) => page.keyboard.press(key);
const type = (text: string) => page.keyboard.type(text);

it('somebody signs in, fills in fields and leaves a rich text by keyboard alone, at 200 %', async () => {
  await page.goto(`${cms.url}/admin/auth/login`);
  await page.locator('input[name=email]').waitFor();
  await tabTo(page, 'input[name=email]');
  await type(ADMINISTRATOR.email);
  await tabTo(page, 'input[name=password]');
  await type(ADMINISTRATOR.password);
  await press('Enter');
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));

  await page.goto(`${cms.url}/admin/content-manager/collection-types/${STUDY}/create`);
  await fieldOf(page, 'title').waitFor();
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[name=title]');
  await type('Bread on Mondays');
  await tabTo(page, '[role=combobox][name=stage]');
  await press('Enter');
  await page.getByRole('option', { name: 'Running' }).waitFor();
  await type('Run');
  await page.locator('[role=option][data-highlighted]').filter({ hasText: 'Running' }).waitFor();
  await press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'detached' });

  // Into a rich text, and out of it again.
  await tabTo(page, '[data-slate-editor]');
  await type('There was no bread.');
  await tabTo(page, '[data-section-heading=closed] button', 'How people find it');
  await textField(page, 'Why it was needed').getByText('There was no bread.').waitFor();
});

it('chooses what it belongs to, a picture, and adds a row', async () => {
  await press('Enter');
  await tabTo(page, 'input[role=combobox]');
  await chooseWithArrows(page, 'Build in peer support');
  await page.getByText('Principles (1)').waitFor();

  await tabTo(page, '[data-section-heading=closed] button', 'Picture, quotes and films');
  await press('Enter');
  await tabTo(page, 'form button', 'Nothing here yet');
  await press('Enter');
  await tabTo(page, 'form button', 'drag and drop');
  await press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().waitFor();
  await tabTo(page, '[role=dialog] [role=checkbox]:not([aria-label*=all])');
  await press('Space');
  await tabTo(page, '[role=dialog] button', 'Finish');
  await press('Enter');
  await dialog.waitFor({ state: 'detached' });

  await tabTo(page, '[data-section-heading=closed] button', 'Dates, contact and links');
  await press('Enter');
  await tabTo(page, 'form [role=group] button', 'Nothing here yet');
  await press('Enter');
  await fieldOf(page, 'contact.name').waitFor();
});

it('goes from what is missing to its field, saves and publishes, with what has the focus never under the bar', async () => {
  await tabTo(page, 'aside button', 'Summary');
  const ours = ['aside', '[data-section-heading]', 'form [role=group] > div > p'];
  expect(await accessibilityFaults(page, ours)).toEqual([]);
  await press('Enter');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('name')),
    (name) => name === 'summary',
  );
  await isSeen(page);
  await type('Ten people bake.');
  await tabTo(page, 'button[type=submit]', 'Save');
  await press('Enter');
  await eventually(
    async () => {
      const list = await administrator.send(
        'GET',
        `/content-manager/collection-types/${STUDY}?filters[title][$eq]=Bread on Mondays`,
      );
      return textAt(list.body, 'results', 0, 'title');
    },
    (title) => title === 'Bread on Mondays',
  );
  await page.getByText('Nothing stands in the way.').waitFor({ state: 'attached' });
  await tabTo(page, 'button:not([type=submit])', 'Publish');
  await press('Enter');
  await page.getByText('Published. It is on its way to the public site.').first().waitFor();
});
