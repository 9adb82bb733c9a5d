import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../scripts/run/environment/ports.ts';
import { startCms, WAKE_UP_SECRET, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import { at, textAt, type Json } from '../../cms/tests/support/json.ts';
import { PNG } from '../../cms/tests/support/pictures.ts';
import { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../publisher/serve/signature.ts';
import { eventually } from './support/eventually.ts';
import { firstPublish } from './support/first-publish.ts';
import { sidewaysScroll } from './support/controls.ts';
import { followByKeyboard, openBrowser, openTab } from './support/reader.ts';
import { settingsFor, type RunningPublisher } from './support/publisher-process.ts';

const STUDY = 'api::case-study.case-study';

/** A case study of the demo that has a picture. */
const SHOWN = 'the-back-door-cafe';

let cms: RunningCms;
let editor: Editor;
let publisher: RunningPublisher;
let control: string;
let site: string;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const [SITE_PORT, port] = [String(await freePort()), await freePort()];
  site = `http://localhost:${SITE_PORT}`;
  const SITE_URL = site;
  cms = await startCms({ DEMO_CONTENT: 'true', PUBLISHER_PORT: String(port), SITE_URL });
  started.push(() => cms.remove());
  editor = await Editor.signIn(cms.url);
  const settings = { ...(await settingsFor(cms)), SITE_PORT, SITE_URL, PUBLISHER_PORT: String(port) };
  publisher = await firstPublish(settings);
  started.push(() => publisher.stop());
  control = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

/** What the publisher answers to a signed call. */
async function ask(method: string, call: string): Promise<Response> {
  const time = Date.now();
  const headers = { [TIMESTAMP_HEADER]: String(time), [SIGNATURE_HEADER]: sign(WAKE_UP_SECRET, time, call) };
  return await fetch(`${control}${call}`, { method, headers });
}

const preview = async (type: string, id: string): Promise<Json> =>
  (await (await ask('POST', `/preview?entry=${type}/${id}`)).json()) as Json;

/** The id of a published entry. */
async function idOf(type: string, slug: string): Promise<string> {
  const path = `/content-manager/collection-types/${type}?filters[slug][$eq]=${slug}`;
  return textAt((await editor.send('GET', path)).body, 'results', 0, 'documentId');
}

/** The preview of an entry as its editor sees it in the CMS, and where it is. */
async function seenInCms(type: string, document: string) {
  const made = await editor.send('POST', '/editing/previews', { type, document });
  const address = textAt(made.body, 'address');
  return { address, page: await (await fetch(`${cms.url}${address}`)).text() };
}

/** A page without what makes it a preview: the banner, and where its addresses lead. */
const unframed = (html: string, address = '') =>
  html
    .replace(/<style>\.waymark-preview[^<]*<\/style>/, '')
    .replace(/<aside class="waymark-preview"[\s\S]*?<\/aside>/, '')
    .replaceAll(' target="_blank"', '')
    .replaceAll(`="${site}/`, '="/')
    .replaceAll(address, '');

/** The moment of publishing, which nobody knows before: data for machines names it. */
const withoutMoment = (html: string) => html.replace(/"dateModified":"[^"]+"/, '"dateModified":""');

it('shows a draft as the very page that is published later, and nothing of it meanwhile', async () => {
  const picture = await editor.upload('a-garden.png', PNG, 'image/png');
  const file = at(picture.body, 0, 'id');
  const document = await editor.write(STUDY, {
    title: 'A garden that is not there yet',
    slug: 'a-garden-that-is-not-there-yet',
    summary: 'A draft with everything that matters.',
    stage: 'running',
    invented: true,
    image: { file, alternativeText: 'A gate', decorative: false },
    principles: { connect: [{ documentId: await idOf('api::principle.principle', 'fairness') }] },
    need: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nobody knew each other.' }] }],
  });
  const before = await preview('case-study', document);
  expect(at(before, 'message')).toBeNull();
  const html = textAt(before, 'html');
  expect(html).toContain('Nobody knew each other.');
  expect(html).toContain('Tackle inequality');
  expect((await fetch(`${publisher.site}/case-studies/a-garden-that-is-not-there-yet/`)).status).toBe(404);
  const media = /\/media\/[^" ]+/.exec(html)?.[0] ?? '';
  expect((await fetch(`${publisher.site}${media}`)).status).toBe(404);
  const { address, page } = await seenInCms(STUDY, document);
  expect(page).toContain('Nobody else can see it.');
  expect((await fetch(`${cms.url}${address}${media}`)).status).toBe(200);
  const [style = ''] = /\/assets\/[^"]+\.css/.exec(html) ?? [];
  expect(await (await fetch(`${cms.url}${address}${style}`)).text()).not.toContain('url(/');
  const shown = await ask('GET', `/preview-file?entry=case-study/${document}&path=${encodeURIComponent(media)}`);
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);

  await editor.publish(STUDY, document);
  const released = await eventually(
    () => publisher.page('/case-studies/a-garden-that-is-not-there-yet/'),
    (page) => page.includes('Nobody knew each other.'),
  );
  expect(withoutMoment(html)).toBe(withoutMoment(released));
  expect(withoutMoment(unframed(page, address))).toBe(withoutMoment(unframed(released)));
});

it('shows what has no page of its own on the page that shows it, and says where', async () => {
  const { release } = await eventually(publisher.status, ({ state }) => state === 'up to date');
  const entries = await editor.send('GET', '/content-manager/collection-types/api::finding.finding');
  const document = textAt(entries.body, 'results', 0, 'documentId');
  const statement = 'What people said, put into other words.';
  await editor.change('api::finding.finding', document, { statement });
  const html = textAt(await preview('finding', document), 'html');
  expect(html).toContain(statement);
  expect(await publisher.page('/findings/')).not.toContain(statement);
  const { page } = await seenInCms('api::finding.finding', document);
  expect(page).toContain(`<a href="#finding-${document}">Go to the part that this is about</a>`);
  expect((await publisher.status()).release).toBe(release);
  await editor.publish('api::finding.finding', document);
  const released = await eventually(
    () => publisher.page('/findings/'),
    (seen) => seen.includes(statement),
  );
  expect(withoutMoment(html)).toBe(withoutMoment(released));
});

it('says in words what keeps a draft from being shown', async () => {
  const document = await editor.write(STUDY, { title: 'Not whole' });
  const refused = await preview('case-study', document);
  expect(textAt(refused, 'message')).toMatch(/^case-study “Not whole”, field \w+: is empty.*, and save it\.$/);
  expect(at(await preview('case-study', 'nobody'), 'message')).toMatch(/was deleted/);
});

it.each([
  ['page', 'about', '/about/'],
  ['report', 'whats-next-for-recovery', '/reports/whats-next-for-recovery/'],
  ['principle', 'peer-support', '/principles/peer-support/'],
])('shows a %s that has no changes as it is live', async (type, slug, path) => {
  const html = textAt(await preview(type, await idOf(`api::${type}.${type}`, slug)), 'html');
  expect(withoutMoment(html)).toBe(withoutMoment(await publisher.page(path)));
});

it('loads its style, typeface and pictures in a browser, refuses nothing of its own, and keeps links to its parts', async () => {
  const browser = await openBrowser();
  try {
    const tab = await openTab(browser);
    const said: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('requestfailed', (request) => said.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
    const made = await editor.send('POST', '/editing/previews', { type: STUDY, document: await idOf(STUDY, SHOWN) });
    const address = `${cms.url}${textAt(made.body, 'address')}`;
    await tab.goto(address, { waitUntil: 'networkidle' });
    expect(said).toEqual([]);
    const found = await tab.evaluate(() => ({
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      picture: document.querySelector('main img')?.getAttribute('src') ?? '',
      width: document.querySelector<HTMLImageElement>('main img')?.naturalWidth,
      banner: document.querySelector('aside')?.getBoundingClientRect().height ?? 0,
      next: document.querySelector('aside ~ *')?.tagName,
    }));
    expect(found).toMatchObject({ fonts: expect.toSatisfy((count: number) => count > 0), next: 'A' });
    expect(found.width).toBeGreaterThan(100);
    expect(found.picture).toMatch(/^\/preview\/[\w-]{43}\/media\//);
    await followByKeyboard(tab, /#content$/);
    expect(tab.url()).toBe(`${address}#content`);
    await tab.setViewportSize({ width: 375, height: 700 });
    expect(await sidewaysScroll(tab)).toBe(0);
  } finally {
    await browser.close();
  }
});
