import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Editor } from '../../cms/tests/support/editor.ts';
import { at, textAt } from '../../cms/tests/support/json.ts';
import { accessibilityFaults, fieldOf, openForm, panelOf } from './support/admin-panel.ts';
import { openDesk, publishFor, type Desk } from './support/desk.ts';
import { eventually } from './support/eventually.ts';
import type { RunningPublisher } from './support/publisher-process.ts';

const [STUDY, CONSENT, FINDING] = ['api::case-study.case-study', 'api::consent.consent', 'api::finding.finding'];

/** Words that stand nowhere else: of the story, the quote in another entry, and the picture in a third. */
const STORY = 'Quillfeather';
const QUOTE = 'Marrowbright';
const PICTURE = 'Thistlegrain';
const MARKERS = [STORY, QUOTE, PICTURE];

const GONE = '/case-studies/a-story/';
const STAYS = '/case-studies/a-walk/';

let desk: Desk;
let administrator: Editor;
let page: Page;
let publisher: RunningPublisher;
let consent: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ administrator, page } = desk);
  publisher = await publishFor(desk);
  consent = await administrator.write(CONSENT, {
    reference: 'C-2026-7',
    givenOn: '2025-05-01',
    mayUse: { text: true, quote: true, image: true },
    mayAppear: { site: true },
  });
  await publishWithConsent();
  await eventually(
    () => Promise.all([publisher.page(GONE), publisher.page(STAYS), publisher.page('/findings/')]),
    (pages) => MARKERS.every((marker) => pages.some((html) => html.includes(marker))),
  );
});

afterAll(() => desk.close());

/** A story of the person, a picture of them in another case study, and their words in a finding. */
async function publishWithConsent(): Promise<void> {
  const to = { set: [{ documentId: consent }] };
  const study = { stage: 'running', summary: 'Tea and talk.' };
  const photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a6f4e' } })
    .png()
    .toBuffer();
  const uploaded = await administrator.upload('a-walk.png', new Uint8Array(photograph), 'image/png');
  const file = Number(at(uploaded.body, 0, 'id'));
  await administrator.writeAndPublish(STUDY, { ...study, title: `The ${STORY} kitchen`, slug: 'a-story', consent: to });
  await administrator.writeAndPublish(STUDY, {
    ...study,
    title: 'A walk',
    slug: 'a-walk',
    image: { file, alternativeText: `${PICTURE} by the river`, caption: PICTURE, consent: to },
  });
  await administrator.writeAndPublish(FINDING, {
    statement: 'People want to be asked.',
    quotes: [{ text: `Nobody asked me before ${QUOTE}.`, attribution: 'Carer', consent: to }],
  });
}

/** The files of the publisher that hold one of the words, in any place where something is kept. */
function filesThatHold(words: readonly string[]): string[] {
  const root = join(desk.cms.folder, 'publisher');
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(root, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const content = readFileSync(path);
    return words.some((word) => content.includes(word));
  });
}

const dialog = () => page.getByRole('dialog');

it('the form of a consent says what rests on it', async () => {
  await openForm(page, CONSENT, consent);
  const panel = panelOf(page, 'What rests on it');
  await panel.getByText('1 story, 1 quote and 1 picture rest on it.').waitFor();
  await panel.getByRole('link', { name: `The ${STORY} kitchen` }).waitFor();
  expect(await accessibilityFaults(page, ['aside'])).toEqual([]);
});

it('saved with less than before, it asks once, lists what goes, and is saved only if that is meant', async () => {
  const quotes = fieldOf(page, 'mayUse.quote');
  const fields = { reference: 'C-2026-7', mayUse: { text: true, quote: true, image: true } };
  const isAllowed = async () => {
    const { body } = await administrator.send('GET', `/content-manager/collection-types/${CONSENT}/${consent}`);
    return at(body, 'data', 'mayUse', 'quote');
  };
  await quotes.click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog().getByRole('heading', { name: 'Save it, and take this down?' }).waitFor();
  await dialog().getByRole('link', { name: 'People want to be asked.' }).waitFor();
  expect(await dialog().getByRole('heading', { name: 'Pages that go' }).count()).toBe(0);
  expect(await accessibilityFaults(page, ['[role=dialog]'])).toEqual([]);
  await dialog().getByRole('button', { name: 'Do not save' }).click();
  await page.getByText('Nothing was saved.').first().waitFor();
  expect(await isAllowed()).toBe(true);
  // What was not saved is still in the form, however fast it was refused, and after the form was loaded again.
  const isBack = panelOf(page, 'Not to be lost').getByText('is back in the form');
  await isBack.waitFor();
  expect(await quotes.isChecked()).toBe(false);
  await openForm(page, CONSENT, consent);
  await isBack.waitFor();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog().getByRole('button', { name: 'Save it, and take this down' }).click();
  await eventually(
    () => publisher.page('/findings/'),
    (html) => !html.includes(QUOTE),
  );
  expect(await isAllowed()).toBe(false);
  await administrator.change(CONSENT, consent, fields);
  await eventually(
    () => publisher.page('/findings/'),
    (html) => html.includes(QUOTE),
  );
  await openForm(page, CONSENT, consent);
});

it('withdrawn after one question, it takes everything with it, from whatever is kept too', async () => {
  await page.getByRole('button', { name: 'Withdraw consent' }).click();
  await dialog().getByRole('heading', { name: 'Pages that go' }).waitFor();
  await dialog().getByRole('heading', { name: 'What goes from pages that stay' }).waitFor();
  await dialog().getByText('a-walk.png').waitFor();
  expect(await page.getByRole('tooltip').count()).toBe(0);
  expect(await accessibilityFaults(page, ['[role=dialog]'])).toEqual([]);

  const clicked = performance.now();
  await dialog().getByRole('button', { name: 'Withdraw it' }).dblclick();
  await dialog().getByText('Gone from the public site.').waitFor();
  console.info(`Gone ${String(Math.round(performance.now() - clicked))} ms after the click.`);

  const gone = await fetch(`${publisher.site}${GONE}`);
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain('taken down');
  expect(await publisher.page(STAYS)).toContain('A walk');
  await eventually(
    () => Promise.resolve(filesThatHold(MARKERS)),
    (files) => files.length === 0,
  );
  await dialog().getByRole('button', { name: 'Done' }).click();
  await panelOf(page, 'What rests on it').getByText('The consent was withdrawn.').waitFor();
});

it('published again, it stays away', async () => {
  const { body } = await administrator.send(
    'GET',
    `/content-manager/collection-types/${STUDY}?filters[slug][$eq]=a-story&page=1&pageSize=1`,
  );
  const story = textAt(body, 'results', 0, 'documentId');
  const again = await administrator.send(
    'POST',
    `/content-manager/collection-types/${STUDY}/${story}/actions/publish`,
    {},
  );
  expect(again.status).toBe(400);
  expect(JSON.stringify(again.body)).toContain('was withdrawn');
});

it('withdrawn by mistake, it brings everything back where it was', async () => {
  await page.getByRole('button', { name: 'Withdrawn by mistake' }).click();
  await dialog().getByRole('heading', { name: 'Pages that come back' }).waitFor();
  await dialog()
    .getByRole('link', { name: `The ${STORY} kitchen` })
    .waitFor();
  await dialog().getByRole('heading', { name: 'What comes back on pages that stayed' }).waitFor();
  expect(await accessibilityFaults(page, ['[role=dialog]'])).toEqual([]);
  await dialog().getByRole('button', { name: 'The person agrees: bring it back' }).click();
  await dialog().getByText('It is public again.').waitFor();
  expect(await publisher.page(GONE)).toContain(STORY);
  expect(await publisher.page(STAYS)).toContain(PICTURE);
  expect(await publisher.page('/findings/')).toContain(QUOTE);
});
