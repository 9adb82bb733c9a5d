import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry } from '../src/content/fixtures/memory-source.ts';
import { fixtureSource } from '../src/content/fixtures/fixture-source.ts';
import { fullSite } from '../src/content/site/fixtures.ts';
import { FIXTURE_SITE, openFixtureTab } from './support/fixture-tab.ts';
import { openBrowser } from './support/reader.ts';

/** A phone, and how far down somebody sees who does not scroll (a browser's own bars take the rest). */
const PHONE = { width: 360, height: 640 };
const SEEN = 468;

const line = {
  urgent: false,
  description: 'Somebody who listens, whatever you are going through.',
  hours: 'Day and night',
};
const long = { ...line, hours: 'Monday to Thursday 6 pm to 2 am; Friday 6 pm to Monday 6 am' };

/** As many as a national site names, each with all that can be said. */
const HELP = [
  {
    ...line,
    name: 'Emergency services',
    urgent: true,
    phone: '999',
    textNumber: 'Text 999 if you have registered',
    url: null,
  },
  { ...line, name: '999 BSL', urgent: true, phone: null, textNumber: null, url: 'https://999bsl.example/' },
  { ...line, name: 'NHS 24 mental health hub', phone: '111', textNumber: null, url: 'https://www.nhs24.example/' },
  { ...line, name: 'Samaritans', phone: '116 123', textNumber: null, url: 'https://www.samaritans.example/' },
  { ...long, name: 'Breathing Space', phone: '0800 83 85 87', textNumber: null, url: 'https://breathing.example/' },
  { ...line, name: 'Shout', phone: null, textNumber: 'Text SHOUT to 85258', url: 'https://shout.example/' },
];

const STUDY = `${FIXTURE_SITE}/case-studies/harbour-walks/`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A phone on which no script runs. */
const phone = (): Promise<Page> =>
  openFixtureTab(browser, fixtureSource({ site: [entry({ ...fullSite, help: HELP })] }), {
    javaScriptEnabled: false,
    viewport: PHONE,
  });

describe('help, without JavaScript', () => {
  it('shows on a phone whom to call and how before anything else', async () => {
    const page = await phone();
    await page.goto(STUDY);
    await page.getByRole('button', { name: 'Help now' }).click();
    const lines = await page.locator('.help-line').all();
    expect(lines).toHaveLength(HELP.length);
    for (const each of lines) {
      const box = await each.boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(SEEN);
    }
    expect(await page.locator('.help-line').getByRole('link').allTextContents()).toEqual([
      'Call Emergency services: 999',
      '999bsl.example (another website)',
      'Call NHS 24 mental health hub: 111',
      'Call Samaritans: 116 123',
      'Call Breathing Space: 0800 83 85 87',
      'Text SHOUT to 85258',
    ]);
    expect(await page.locator('.help-about dd').first().textContent()).toContain('Text 999 if you have registered.');
  });

  it('closes with its own button, with Escape and with a press beside it', async () => {
    const page = await phone();
    await page.goto(STUDY);
    const isOpen = () => page.locator('#help-now').isVisible();
    const open = () => page.locator('.top > button.help-now').click();
    await open();
    expect(await isOpen()).toBe(true);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await isOpen()).toBe(false);
    await open();
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await open();
    await page.mouse.click(PHONE.width / 2, PHONE.height - 5);
    expect(await isOpen()).toBe(false);
  });

  it('is opened and called with the keyboard: from the button the next press of Tab goes into it', async () => {
    const page = await phone();
    await page.goto(STUDY);
    for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    expect(await page.locator(':focus').getAttribute('href')).toBe('tel:999');
  });

  it('is a page of its own too, to which a story leads, and where a browser knows no popover', async () => {
    const page = await phone();
    await page.goto(STUDY);
    expect(await page.locator('a.help-now').getAttribute('href')).toBe('/help/');
    await page.locator('.callout').getByRole('link', { name: 'Help now' }).click();
    expect(new URL(page.url()).pathname).toBe('/help/');
    expect(await page.locator('main h2').allTextContents()).toEqual(HELP.map(({ name }) => name));
  });

  it('is one side of paper', async () => {
    const page = await phone();
    await page.goto(`${FIXTURE_SITE}/help/`);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

it('there is no page of help where nobody is named, and no button for it', async () => {
  const page = await openFixtureTab(browser, fixtureSource({ site: [entry({ ...fullSite, help: [] })] }));
  await page.goto(STUDY);
  expect(await page.locator('.help-now').count()).toBe(0);
  await page.goto(`${FIXTURE_SITE}/help/`);
  expect(await page.locator('main').count()).toBe(0);
});
