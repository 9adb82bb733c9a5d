import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, signInAs } from '../../cms/tests/support/people.ts';
import { accessibilityFaults, fieldOf, openForm, openPanel, panelOf } from './support/admin-panel.ts';
import { openDesk, type Desk } from './support/desk.ts';
import { eventually } from './support/eventually.ts';

/** Nine steps of two people, each with a page that loads. */
const LONG_WAY_MS = 180_000;
const THEME = 'api::theme.theme';
const STUDY = 'api::case-study.case-study';
const PAGE = 'api::page.page';
const HEADED = {
  __component: 'sections.rich-text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }],
};

let desk: Desk;
/** The tabs of somebody who publishes, and of somebody who writes. */
let page: Page;
let authors: Page;
let document: string;

beforeAll(async () => {
  desk = await openDesk({ withDemo: false });
  ({ page } = desk);
  const author = await signInAs(desk.administrator, desk.cms.url, 'author', 'arthur@example.org');
  document = await author.write(THEME, { name: 'Peer support', slug: 'peer-support', kind: 'approach' });
  authors = await openPanel(desk.browser, desk.cms, { email: 'arthur@example.org', password: PASSWORD });
});

afterAll(() => desk.close());

const widget = (tab: Page) =>
  tab.locator('section').filter({ has: tab.getByRole('heading', { name: 'Review', exact: true }) });

it(
  'an author says “Ready for review”, is sent the draft back, mends it, and sees it published',
  { timeout: LONG_WAY_MS },
  async () => {
    await openForm(authors, THEME, document);
    await panelOf(authors, 'Before this can go out').getByText('press “Ready for review”').waitFor();
    await panelOf(authors, 'Review').getByRole('button', { name: 'Ready for review' }).click();
    await authors.locator('[role=dialog] textarea:focus').fill('By Friday, please.');
    expect(await accessibilityFaults(authors, ['[role=dialog]'])).toEqual([]);
    await authors.getByRole('dialog').getByRole('button', { name: 'Ask for publishing' }).dblclick();
    await panelOf(authors, 'Review')
      .getByText(/^You asked for this to be published/)
      .waitFor();

    await page.goto(`${desk.cms.url}/admin/`);
    await widget(page).getByText('“By Friday, please.”').waitFor();
    expect(await accessibilityFaults(page, ['[data-strapi-widget-id*="waiting"] main > *'])).toEqual([]);
    await widget(page).getByRole('link', { name: 'Peer support' }).click();
    await panelOf(page, 'Review').getByRole('button', { name: 'Send back with a note' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await page.getByRole('dialog').getByText('This is empty. Say what is to be done.').waitFor();
    await page.getByRole('dialog').getByRole('textbox').fill('Say whose support.');
    await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await panelOf(page, 'Review').getByText('looked at this and sent it back').waitFor();

    await authors.reload();
    await panelOf(authors, 'Review').getByText('Say whose support.').waitFor();
    await fieldOf(authors, 'name').fill('Support by peers');
    // It follows the name a moment later: saved before, the form would hold a change again.
    const address = () => fieldOf(authors, 'slug').inputValue();
    await eventually(address, (slug) => slug === 'support-by-peers');
    await authors.getByRole('button', { name: 'Save' }).click();
    await panelOf(authors, 'Review').getByRole('button', { name: 'Ready for review' }).click();
    await authors.getByRole('dialog').getByRole('button', { name: 'Ask for publishing' }).click();
    await panelOf(authors, 'Review')
      .getByText(/^You asked for this to be published/)
      .waitFor();

    await page.goto(`${desk.cms.url}/admin/`);
    await widget(page).getByRole('link', { name: 'Support by peers' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await panelOf(page, 'Review').waitFor({ state: 'detached' });
    await authors.goto(`${desk.cms.url}/admin/`);
    await widget(authors)
      .getByText(/it is published\./)
      .waitFor();
  },
);

it('an author opens a colleague’s entry to read it, and is told whose it is and what to do; their own they can change', async () => {
  const story = { title: 'Their story', slug: 'their-story', stage: 'running' };
  const theirs = await desk.administrator.write(STUDY, story);
  const pageOfText = { title: 'Their page', slug: 'their-page', sections: [HEADED] };
  const withSections = await desk.administrator.write(PAGE, pageOfText);
  for (const [type, entry] of [
    [STUDY, theirs],
    [PAGE, withSections],
  ] as const) {
    await openForm(authors, type, entry);
    await panelOf(authors, 'Only to read')
      .getByText(/^First Administrator wrote this\. You can read it/)
      .waitFor();
    expect(await authors.locator('form [name="title"]').isDisabled()).toBe(true);
    expect(await authors.getByRole('button', { name: 'Only to read' }).isDisabled()).toBe(true);
    expect(await accessibilityFaults(authors, ['aside'])).toEqual([]);
  }
  // Words within sections can be typed, since Strapi asks for no rights there, and saved by nobody.
  await authors.goto(`${desk.cms.url}/admin/content-manager/collection-types/${THEME}`);
  await openForm(authors, THEME, document);
  await authors.locator('form [name="name"]:enabled').waitFor();
  expect(await panelOf(authors, 'Only to read').count()).toBe(0);
});

it('“Settings” leads managers to what they can set, and authors to their profile', async () => {
  await page.goto(`${desk.cms.url}/admin/settings`);
  await page.getByRole('heading', { level: 1, name: 'Working together' }).waitFor();
  const links = page.getByRole('link');
  expect(await links.filter({ hasText: 'Overview' }).isVisible()).toBe(false);
  expect(await links.filter({ hasText: 'Working together' }).isVisible()).toBe(true);
  await authors.goto(`${desk.cms.url}/admin/settings`);
  await authors.waitForURL(({ pathname }) => pathname === '/admin/me');
});

it('a manager asks for a second pair of eyes, and is told at the top of the form who may publish', async () => {
  await page.goto(`${desk.cms.url}/admin/settings/working-together`);
  await page.getByRole('checkbox', { name: 'Theme' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. It holds from now on.').waitFor();
  await page.mouse.move(0, 0);
  expect(await accessibilityFaults(page, ['main'])).toEqual([]);
  await openForm(page, THEME, document);
  await page.locator('form [name="name"]').fill('Mended');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const refusal = page.getByText(/You changed this last, so somebody else must publish it: First Administrator/);
  await refusal.first().waitFor();
});
