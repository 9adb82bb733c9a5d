import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from '../../cms/tests/support/json.ts';
import { contentOf } from '../../cms/tests/support/memory.ts';
import { accessibilityFaults, fieldOf, openForm, panelOf } from './support/admin-panel.ts';
import { openDesk, type Desk } from './support/desk.ts';

const PAGE = 'api::page.page';

let desk: Desk;
let document: string;

beforeAll(async () => {
  desk = await openDesk({ withDemo: false });
  const { administrator } = desk;
  document = await administrator.writeAndPublish(PAGE, { title: 'Tea is at four', slug: 'tea', summary: 'Every day.' });
  await administrator.publish(PAGE, document, { title: 'Tea is at five', summary: 'Every day.' });
});

afterAll(() => desk.close());

it('brings yesterday’s version back as a draft, compared word by word before', async () => {
  const { page, administrator } = desk;
  await openForm(page, PAGE, document);
  await panelOf(page, 'Earlier versions').getByRole('button').nth(1).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('del', { hasText: 'four' }).waitFor();
  await dialog.locator('ins', { hasText: 'five' }).waitFor();
  await dialog.getByText('What is the same').click();
  await dialog.getByText('Every day.').waitFor();
  expect(await accessibilityFaults(page, ['[role="dialog"]'])).toEqual([]);
  await dialog.getByRole('button', { name: 'Bring back as draft' }).press('Enter');
  await dialog.getByText('It is in the draft now. Nothing was published.').waitFor();
  await dialog.getByRole('button', { name: 'Show the draft' }).press('Enter');
  await page.waitForFunction(
    () => window.document.querySelector<HTMLInputElement>('form [name="title"]')?.value === 'Tea is at four',
  );
  await panelOf(page, 'Earlier versions').getByText('A draft, kept when something else took its place').waitFor();
  expect(at(await contentOf(administrator, PAGE, document), 'status')).toBe('modified');
  expect(await fieldOf(page, 'summary').inputValue()).toBe('Every day.');
});

it('brings a deleted entry back from the bin', async () => {
  const { page, cms, administrator } = desk;
  await administrator.delete(PAGE, document);
  await page.goto(`${cms.url}/admin/bin`);
  await page.getByText('by First Administrator. 30 days are left.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring back: Tea is at four' }).press('Enter');
  await page.getByText('“Tea is at four” is back as a draft.').waitFor();
  await page.getByText('The bin is empty.').waitFor();
  await page.getByRole('link', { name: 'Open it' }).click();
  await fieldOf(page, 'title').waitFor();
});

it('shows managers who did what', async () => {
  const { page: tab } = desk;
  await tab.goto(`${desk.cms.url}/admin/`);
  await tab.getByRole('link', { name: 'Who did what' }).first().click();
  await tab.getByText('Edith Tor brought back the page “Tea is at four”.').first().waitFor();
  await tab.getByRole('combobox', { name: 'What they did' }).click();
  await tab.getByRole('option', { name: 'Deleted', exact: true }).click();
  await tab.getByText('One act').waitFor();
  await tab.getByText('First Administrator deleted the page “Tea is at four”.').waitFor();
  expect(await accessibilityFaults(tab)).toEqual([]);
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('who-did-what.csv');
});
