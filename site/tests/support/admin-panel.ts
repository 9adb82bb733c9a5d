import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { ADMINISTRATOR, type RunningCms } from '../../../cms/tests/support/cms-process.ts';
import { openTab } from './reader.ts';

/** Opens the admin panel in a tab of its own, signed in. The CMS must serve it: start it with `SERVE_ADMIN: 'true'`. */
export async function openPanel(browser: Browser, cms: RunningCms, who = ADMINISTRATOR): Promise<Page> {
  const page = await openTab(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${cms.url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(who.email);
  await page.locator('input[name=password]').fill(who.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return page;
}

/** Opens the form of an entry. @param type The content type's uid. */
export async function openForm(page: Page, type: string, document: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/admin/content-manager/collection-types/${type}/${document}`);
  // The form is drawn anew once the entry is there.
  await page.waitForLoadState('networkidle');
}

/** The editor of a rich text in the form, by the label before it: Strapi's editors name a label that is not there. */
export const textField = (page: Page, label: string) =>
  page.locator('label').filter({ hasText: label }).locator('xpath=following::*[@data-slate-editor][1]');

/**
 * Puts HTML into the clipboard as another program would, with everything that is in it: what a page writes through the newer
 * interface is cleaned by the browser.
 */
export async function copyAsOtherProgram(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    (copied) =>
      document.addEventListener(
        'copy',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          for (const [kind, value] of Object.entries(copied)) event.clipboardData?.setData(kind, value);
        },
        { capture: true, once: true },
      ),
    { 'text/html': html, 'text/plain': text },
  );
  await page.keyboard.press('ControlOrMeta+c');
}

/** A field of the form by its path, such as `image.alternativeText`. */
export const fieldOf = (page: Page, path: string) => page.locator(`form [name="${path}"]`);

/** A panel beside the form, by its title. */
export const panelOf = (page: Page, title: string) =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/**
 * Puts a file of the media library into the first empty part of a section of the form, as an editor would.
 * @param name The file's name; it must be among the newest.
 */
export async function chooseFile(page: Page, section: string, name: string): Promise<void> {
  await page.getByRole('button', { name: section }).first().click();
  const opened = page.locator('[data-section-heading="open"]').filter({ hasText: section });
  await opened.locator('xpath=following::button[.//*[@width="3.2rem"]][1]').click();
  await page.getByRole('button', { name: /drag and drop/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(name).first().waitFor();
  await dialog.getByRole('checkbox').first().click();
  await dialog.getByRole('button', { name: 'Finish' }).click();
}

/** Waits until whatever moves or fades to something has got there; a sign that turns for ever is let be. */
const untilStill = (page: Page) =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One that is cancelled fails, and is over too.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/**
 * What axe finds wrong once nothing moves, each as its rule and the first element that breaks it: a colour half-way to another
 * one may lack contrast.
 * @param within Selectors of what is looked at. Default: the whole page
 */
export async function accessibilityFaults(page: Page, within: readonly string[] = ['html']): Promise<string[]> {
  await untilStill(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (selectors): Promise<axe.AxeResults> => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      return run.run({ include: selectors });
    },
    within.map((selector) => [selector]),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
