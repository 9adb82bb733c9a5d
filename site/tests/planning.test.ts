import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCms } from '../../cms/tests/support/cms-process.ts';
import { at } from '../../cms/tests/support/json.ts';
import { london } from '../../cms/tests/support/london.ts';
import { PASSWORD } from '../../cms/tests/support/people.ts';
import { accessibilityFaults, openForm, openPanel, panelOf } from './support/admin-panel.ts';
import { openDesk, type Desk } from './support/desk.ts';

const PRINCIPLE = 'api::principle.principle';
const EDITOR = { email: 'edith@example.org', password: PASSWORD };

/** From the last key to the moment that is planned, in seconds: enough to see that it is planned, and to end the CMS. */
const AHEAD = 15;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ withDemo: false });
});

afterAll(() => desk.close());

it(
  'what is planned together, by keyboard alone, is out after the CMS was off at its moment',
  async () => {
    const { administrator, page, cms } = desk;
    const fields = (name: string) => ({
      title: `Planned ${name}`,
      slug: `planned-${name}`,
      summary: 'Short.',
      order: 9,
    });
    const [one, other] = [
      await administrator.write(PRINCIPLE, fields('one')),
      await administrator.write(PRINCIPLE, fields('other')),
    ];
    await openForm(page, PRINCIPLE, one);
    await page.locator('form [name="summary"]').fill('Not saved.');
    await panelOf(page, 'Plan').getByRole('button', { name: 'Plan to publish' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('[name=plan-day]:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.getByRole('combobox', { name: 'Together with' }).focus();
    await page.keyboard.type('planned oth', { delay: 30 });
    await page.getByRole('option', { name: 'Planned other (principle)' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Leave out Planned other' }).waitFor();
    expect(await dialog.getByRole('combobox', { name: 'Together with' }).inputValue()).toBe('');
    expect(await accessibilityFaults(page, ['[role=dialog]'])).toEqual([]);
    const { day, time } = london(AHEAD);
    const due = Date.now() + AHEAD * 1000;
    await dialog.locator('[name=plan-day]').fill(day);
    await dialog.locator('[name=plan-time]').fill(time);
    await page.keyboard.press('Enter');
    await dialog.getByText('Goes out on').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).press('Enter');
    await panelOf(page, 'Plan').getByRole('link', { name: 'Planned other' }).waitFor();

    const saved = await administrator.send('GET', `/content-manager/collection-types/${PRINCIPLE}/${one}?locale=en`);
    expect(at(saved.body, 'data', 'summary')).toBe('Short.');

    await cms.stop();
    await new Promise((resolve) => setTimeout(resolve, due - Date.now() + 1000));
    const again = await startCms({ SERVE_ADMIN: 'true' }, cms.folder);
    desk.started.push(() => again.stop());
    const anew = await openPanel(desk.browser, again, EDITOR);
    await anew.goto(`${again.url}/admin/coming-up?view=calendar`);
    await anew.getByText('Nothing is planned.').waitFor();
    expect(await accessibilityFaults(anew, ['main'])).toEqual([]);
    for (const document of [one, other]) {
      await openForm(anew, PRINCIPLE, document);
      await anew.getByText('Public', { exact: true }).waitFor();
    }
  },
  2 * 60_000,
);
