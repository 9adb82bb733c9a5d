import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Editor } from '../../cms/tests/support/editor.ts';
import { textAt } from '../../cms/tests/support/json.ts';
import { PASSWORD } from '../../cms/tests/support/people.ts';
import { accessibilityFaults, fieldOf, openForm, openPanel, panelOf } from './support/admin-panel.ts';
import { openDesk, type Desk } from './support/desk.ts';
import { eventually } from './support/eventually.ts';

const STUDY = 'api::case-study.case-study';

let desk: Desk;
let administrator: Editor;
let page: Page;

beforeAll(async () => {
  desk = await openDesk({ withDemo: false });
  ({ administrator, page } = desk);
});

afterAll(() => desk.close());

const notLost = (tab: Page) => panelOf(tab, 'Not to be lost');
const title = (tab: Page) => fieldOf(tab, 'title').inputValue();

/** Waits until the browser keeps what was typed. */
const isKept = (tab: Page, text: string) =>
  eventually(
    () => tab.evaluate(() => JSON.stringify(localStorage)),
    (kept) => kept.includes(text),
  );

/** Opens the form of a new case study in a tab that begins as a copy of another one, as “Duplicate tab” makes it. */
async function copyOf(tab: Page): Promise<Page> {
  const opened = tab.context().waitForEvent('page');
  await tab.evaluate(
    (address) => void window.open(address),
    `${desk.cms.url}/admin/content-manager/collection-types/${STUDY}/create`,
  );
  const copy = await opened;
  await copy.waitForLoadState('networkidle');
  return copy;
}

async function loadAgain(tab: Page): Promise<void> {
  tab.once('dialog', (dialog) => void dialog.accept());
  await tab.reload();
  await notLost(tab).getByText('is back in the form').waitFor();
}

it('what is typed at once, before the panel knows which languages there are, stays, and nobody is asked about it', async () => {
  const home = `${desk.cms.url}/admin/`;
  const ways: readonly ((tab: Page) => Promise<unknown>)[] = [
    (tab) => tab.goto(`${home}content-manager/collection-types/${STUDY}/create`),
    async (tab) => {
      await tab.goto(home);
      await tab.locator('a[href$="case-study/create"]').first().click();
    },
  ];
  for (const open of ways) {
    // In a browser of its own: what is typed is kept, and would be offered to the other tests.
    const tab = await openPanel(desk.browser, desk.cms, { email: 'edith@example.org', password: PASSWORD });
    const lateAnswer = Promise.withResolvers<undefined>();
    await tab.route('**/i18n/locales*', async (route) => {
      await lateAnswer.promise;
      await route.continue();
    });
    await open(tab);
    await fieldOf(tab, 'title').fill('Typed at once');
    lateAnswer.resolve(undefined);
    await tab.waitForLoadState('networkidle');
    await panelOf(tab, 'Before this can go out').waitFor();
    expect(await title(tab)).toBe('Typed at once');
    await tab.close();
  }
}, 120_000);

it('two new entries in two tabs keep their texts apart, and each has its own back when it is loaded again', async () => {
  await openForm(page, STUDY, 'create');
  await fieldOf(page, 'title').fill('Soup on Sundays');
  await isKept(page, 'Soup on Sundays');
  const other = await copyOf(page);
  expect(await title(other)).toBe('');
  expect(await notLost(other).count()).toBe(0);
  await fieldOf(other, 'title').fill('A garden for all');
  await isKept(other, 'A garden for all');
  await loadAgain(page);
  expect(await title(page)).toBe('Soup on Sundays');
  await loadAgain(other);
  expect(await title(other)).toBe('A garden for all');
  await other.close();
});

it('what was begun in a tab that is gone is offered, and can be left, taken or thrown away', async () => {
  const third = await copyOf(page);
  await notLost(third)
    .getByText(/You began “A garden for all” on .+, and did not save it\./)
    .waitFor();
  expect(await title(third)).toBe('');
  expect(await accessibilityFaults(third, ['aside'])).toEqual([]);
  await notLost(third).getByRole('button', { name: 'Leave it for now' }).click();
  await notLost(third).waitFor({ state: 'detached' });
  await third.reload();
  await notLost(third).getByRole('button', { name: 'Continue with it' }).click();
  await eventually(
    () => title(third),
    (now) => now === 'A garden for all',
  );
  await notLost(third).getByRole('button', { name: 'Take it out again' }).click();
  await third.reload({ waitUntil: 'networkidle' });
  expect(await title(third)).toBe('');
  expect(await notLost(third).count()).toBe(0);
  await third.close();
});

/** An entry that the editor has changed on the screen, and the administrator saved meanwhile. */
async function changedByTwo(name: string): Promise<() => Promise<string>> {
  const study = await administrator.write(STUDY, { title: name, slug: name.toLowerCase(), summary: 'First.' });
  await openForm(page, STUDY, study);
  await fieldOf(page, 'summary').fill('By Edith.');
  await isKept(page, 'By Edith.');
  await administrator.change(STUDY, study, { summary: 'By somebody else.' });
  return async () => {
    const { body } = await administrator.send('GET', `/content-manager/collection-types/${STUDY}/${study}`);
    return textAt(body, 'data', 'summary');
  };
}

const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();

it('who saves after a colleague did writes over nothing, and can put their own text back and save it', async () => {
  const saved = await changedByTwo('Tea');
  await save();
  await notLost(page).getByRole('button', { name: 'Put it back' }).waitFor();
  expect(await saved()).toBe('By somebody else.');
  expect(await fieldOf(page, 'summary').inputValue()).toBe('By somebody else.');
  await notLost(page).getByRole('button', { name: 'Put it back' }).click();
  expect(await fieldOf(page, 'summary').inputValue()).toBe('By Edith.');
  await save();
  await eventually(saved, (now) => now === 'By Edith.');
});

it('who chooses to write over a colleague’s version does so with the next save, and only with that', async () => {
  const saved = await changedByTwo('Coffee');
  // As when the editor comes back to this tab.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await notLost(page)
    .getByText(/First Administrator saved this at .+, after you opened it/)
    .waitFor();
  await notLost(page).getByRole('button', { name: 'Write over it' }).click();
  await notLost(page).getByText('Your next save writes over it.').waitFor();
  expect(await saved()).toBe('By somebody else.');
  await save();
  await eventually(saved, (now) => now === 'By Edith.');
  await notLost(page).waitFor({ state: 'detached' });
});

it('who saves just after typing, while the connection is gone, has all of it still in the form', async () => {
  const study = await administrator.write(STUDY, { title: 'Cake', slug: 'cake', summary: 'First.' });
  await openForm(page, STUDY, study);
  await page.route('**/content-manager/collection-types/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await fieldOf(page, 'summary').fill('Cake on Mondays.');
  await save();
  await notLost(page).getByText('is back in the form').waitFor();
  expect(await fieldOf(page, 'summary').inputValue()).toBe('Cake on Mondays.');
  await page.unroute('**/content-manager/collection-types/**');
  await save();
  await notLost(page).waitFor({ state: 'detached' });
  const { body } = await administrator.send('GET', `/content-manager/collection-types/${STUDY}/${study}`);
  expect(textAt(body, 'data', 'summary')).toBe('Cake on Mondays.');
});

it('what the form said was wrong is said no more once it is put right', async () => {
  await openForm(page, STUDY, 'create');
  await fieldOf(page, 'title').fill('Published too early');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const errors = page.locator('form [data-strapi-field-error]');
  await errors.first().waitFor();
  await fieldOf(page, 'summary').fill('Short.');
  await fieldOf(page, 'stage').click();
  await page.getByRole('option', { name: 'Running' }).click();
  await panelOf(page, 'Before this can go out').getByText('Nothing stands in the way.').waitFor();
  await errors.first().waitFor({ state: 'detached' });
});
