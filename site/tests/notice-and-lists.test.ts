import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Editor } from '../../cms/tests/support/editor.ts';
import { textAt } from '../../cms/tests/support/json.ts';
import { accessibilityFaults } from './support/admin-panel.ts';
import { openDesk, publishFor, type Desk } from './support/desk.ts';
import { eventually, FIRST_PUBLISH } from './support/eventually.ts';
import type { RunningPublisher } from './support/publisher-process.ts';

const STUDY = 'api::case-study.case-study';
const SITE = '/content-manager/single-types/api::site.site';

let desk: Desk;
let administrator: Editor;
let page: Page;
let publisher: RunningPublisher;

beforeAll(async () => {
  desk = await openDesk();
  ({ administrator, page } = desk);
  publisher = await publishFor(desk);
});

afterAll(() => desk.close());

const widget = () =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Notice on every page' }) });

/** The sixth page is any page: the notice is on each. */
const onThePages = async (text: string) =>
  (await publisher.page('/reports/')).includes(text) && (await publisher.page('/about/')).includes(text);

it('a notice is on every page two clicks after somebody had the news, and off again two clicks after that', async () => {
  await administrator.send('POST', `${SITE}/actions/publish?locale=en`, { name: 'A name for now', notice: null });
  await administrator.send('PUT', `${SITE}?locale=en`, { name: 'A name for later' });
  await eventually(
    () => publisher.page('/about/'),
    (html) => html.includes('A name for now'),
  );
  await page.reload();

  await widget().getByRole('button', { name: 'Put up a notice' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Put it on every page now' }).click();
  await dialog.getByText('This is empty. Write what readers need to know.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('The help line is down today. Call 111 instead.');
  // Strapi's buttons are paler under the pointer than they may be.
  await page.mouse.move(0, 0);
  expect(await accessibilityFaults(page, ['[role=dialog]'])).toEqual([]);

  const clicked = performance.now();
  await dialog.getByRole('button', { name: 'Put it on every page now' }).dblclick();
  await eventually(() => onThePages('The help line is down today.'), Boolean);
  console.info(`The notice was on the pages ${String(Math.round(performance.now() - clicked))} ms after the click.`);
  await widget()
    .getByText(/^Live on every page since \d\d:\d\d:\d\d/)
    .waitFor();
  await page.mouse.move(0, 0);
  // The frame of a widget is Strapi's.
  expect(await accessibilityFaults(page, ['[data-strapi-widget-id*="notice"] main > *'])).toEqual([]);
  const html = await publisher.page('/about/');
  expect([html.includes('A name for now'), html.includes('A name for later')]).toEqual([true, false]);

  await widget().getByRole('button', { name: 'Take it off' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it off every page' }).click();
  await eventually(async () => !(await onThePages('The help line is down today.')), Boolean);
  await widget()
    .getByText(/^No notice is up\. The last one is off every page since/)
    .waitFor();
});

it('whoever is slower reads what a colleague put up before anything is written over', async () => {
  await widget().getByRole('button', { name: 'Put up a notice' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Ours.');
  const looked = await administrator.send('GET', '/home-page/notice');
  const seen = (looked.body as { seen: string }).seen;
  const theirs = { text: 'By a colleague.', dismissible: false, link: null };
  expect((await administrator.send('POST', '/home-page/notice', { notice: theirs, seen })).status).toBe(200);
  await dialog.getByRole('button', { name: 'Put it on every page now' }).click();
  await dialog.getByText(/First Administrator put up another notice meanwhile: “By a colleague.”/).waitFor();
  await eventually(() => onThePages('By a colleague.'), Boolean);
  await dialog.getByRole('button', { name: 'Put it on every page now' }).click();
  await eventually(() => onThePages('Ours.'), Boolean);
});

it('a list says in words what the public sees of each entry, and leads there', async () => {
  const document = await administrator.writeAndPublish(STUDY, {
    title: 'A walk by the river',
    slug: 'river-walk',
    summary: 'Short.',
    stage: 'running',
  });
  await administrator.write(STUDY, {
    title: 'Only a draft',
    slug: 'only-a-draft',
    summary: 'Short.',
    stage: 'running',
  });
  await page.goto(
    `${desk.cms.url}/admin/content-manager/collection-types/${STUDY}?page=1&pageSize=10&sort=createdAt:DESC`,
  );
  const row = (title: string) => page.getByRole('row').filter({ hasText: title });
  const state = (title: string) => row(title).locator('[data-on-the-site]');
  await state('A walk by the river').getByText('Live', { exact: true }).waitFor();
  await state('Only a draft').getByText('Draft', { exact: true }).waitFor();
  expect(await page.locator('td [role=status]').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('th').filter({ hasText: 'State', visible: true }).count()).toBe(1);
  const link = row('A walk by the river').getByRole('link', { name: /The public page, \/case-studies\/river-walk\// });
  expect(await link.getAttribute('href')).toContain('/case-studies/river-walk/');
  const opened = page.waitForEvent('popup');
  await link.focus();
  await page.keyboard.press('Enter');
  expect((await opened).url()).toContain('/case-studies/river-walk/');
  await (await opened).close();

  await administrator.change(STUDY, document, { summary: 'Longer.' });
  await page.reload();
  await state('A walk by the river').getByText('Live, with newer changes in draft').waitFor();
  expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

it('while the publisher is stopped, a notice is saved and this is said, and a list says what the CMS has and no more', async () => {
  await publisher.stop();
  await page.reload();
  await page
    .getByRole('row')
    .filter({ hasText: 'A walk by the river' })
    .getByText('Published, with newer changes in draft')
    .waitFor();
  await page.goto(`${desk.cms.url}/admin/`);
  await widget().getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Written in the dark.');
  await page.getByRole('dialog').getByRole('button', { name: 'Put it on every page now' }).click();
  await widget()
    .getByText(/^Saved\. .* It goes out as soon as the publisher is back\.$/)
    .waitFor();
  publisher = await publishFor(desk);
  await eventually(() => onThePages('Written in the dark.'), Boolean);
  await widget()
    .getByText(/^Live on every page since/)
    .waitFor();
});

it('after the demo is removed the menu leads to no page that is not there: empty lists say so', async () => {
  await administrator.send('POST', '/home-page/demo/removal', { keepVocabulary: false });
  await eventually(
    async () => (await administrator.send('GET', '/home-page/demo')).body,
    (body) => textAt(body, 'state') === 'removed',
    FIRST_PUBLISH,
  );
  const reports = await eventually(
    () => publisher.page('/reports/'),
    (html) => html.includes('There is nothing here yet.'),
    FIRST_PUBLISH,
  );
  await eventually(publisher.status, ({ state }) => state === 'up to date', FIRST_PUBLISH);
  const [menu = ''] = /<nav class="site-nav"[\s\S]*?<\/nav>/.exec(reports) ?? [];
  const links = [...menu.matchAll(/href="(?<to>\/[^"]*)"/g)].map(({ groups }) => groups?.['to'] ?? '');
  expect(links).toEqual(expect.arrayContaining(['/principles/', '/case-studies/', '/reports/', '/progress/']));
  for (const link of links) expect([link, (await fetch(`${publisher.site}${link}`)).status]).toEqual([link, 200]);
  // What somebody wrote stays, and is in its list.
  expect(await publisher.page('/case-studies/')).toContain('A walk by the river');
});
