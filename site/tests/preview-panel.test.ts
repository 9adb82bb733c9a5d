import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import { fakePublisher } from '../../cms/tests/support/fake-publisher.ts';
import { accessibilityFaults, fieldOf, openForm, openPanel, panelOf } from './support/admin-panel.ts';
import { openBrowser } from './support/reader.ts';

const STUDY = 'api::case-study.case-study';

let publisher: Awaited<ReturnType<typeof fakePublisher>>;
let cms: RunningCms;
let browser: Browser;
let page: Page;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => unknown)[] = [];

beforeAll(async () => {
  publisher = await fakePublisher();
  started.push(publisher.close);
  cms = await startCms({ SERVE_ADMIN: 'true', PUBLISHER_PORT: publisher.port });
  started.push(cms.remove);
  const editor = await Editor.signIn(cms.url);
  const study = await editor.write(STUDY, { title: 'A garden', slug: 'a-garden', summary: 'Short.', stage: 'running' });
  shows('As it was first.');
  browser = await openBrowser();
  started.push(() => browser.close());
  page = await openPanel(browser, cms);
  await openForm(page, STUDY, study);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

/** Has the publisher answer every preview with a page that says something. */
const shows = (words: string) => {
  const html = `<html lang="en"><head></head><body><main>${words}</main></body></html>`;
  const body = JSON.stringify({ path: '/case-studies/a-garden/', html, styles: [] });
  publisher.answer('POST /preview?', { status: 200, body });
};

const panel = () => panelOf(page, 'Preview');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const frame = () => page.frameLocator('iframe[title="The draft as readers will see it"]');

it('shows the draft beside the form, on a large screen and a phone, and anew with each save', async () => {
  await panel().getByRole('button', { name: 'Beside the form' }).click();
  await frame().getByText('As it was first.').waitFor();
  await frame().getByText('Nobody else can see it.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button('Phone').click();
  expect(
    await frame()
      .locator('html')
      .evaluate(() => window.innerWidth),
  ).toBe(375);
  shows('As it was saved then.');
  await fieldOf(page, 'summary').fill('Short, and newer.');
  await page.getByText('Save to see what you typed since.').waitFor();
  await panel().getByText('Save first: what you typed since is not in it.').waitFor();
  expect(await panel().getByRole('button', { name: 'See it in a new tab' }).isDisabled()).toBe(true);
  await button('Save').click();
  await frame().getByText('As it was saved then.').waitFor();
  await button('Close the preview').click();
  await page.locator('iframe').waitFor({ state: 'detached' });
});

it('opens it in a tab of its own', async () => {
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    panel().getByRole('button', { name: 'See it in a new tab' }).click(),
  ]);
  await tab.getByText('As it was saved then.').waitFor();
  await tab.close();
});

it('makes a link for a partner, who has no account, and takes it back', async () => {
  await panel().getByRole('button', { name: 'Link for a partner' }).click();
  await button('Make a link').click();
  const address = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  expect(await accessibilityFaults(page)).toEqual([]);
  const partner = await (await browser.newContext()).newPage();
  await partner.goto(address);
  await partner.getByText('Only those who have this link can see it').waitFor();
  await button(/^Take back the link/).click();
  await page.getByText('The link is taken back. It shows nothing any more.').waitFor();
  await partner.reload();
  await partner.getByRole('heading', { name: 'This link shows nothing' }).waitFor();
});
