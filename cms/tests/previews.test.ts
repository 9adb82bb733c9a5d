import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import type { Editor } from './support/editor.ts';
import { fakePublisher } from './support/fake-publisher.ts';
import { at, textAt, type Json } from './support/json.ts';
import { runScript } from './support/run-script.ts';
import { startWithStaff } from './support/staff.ts';

const STUDY = 'api::case-study.case-study';
const SITE = 'https://www.example.org';

const PAGE =
  '<!doctype html><html lang="en"><head><link rel="stylesheet" href="/assets/a.css"></head>' +
  '<body><a href="/about/">About</a><img src="/media/1/gate.jpg"></body></html>';

let publisher: Awaited<ReturnType<typeof fakePublisher>>;
let cms: RunningCms;
let editor: Editor;
let author: Editor;
let document: string;

beforeAll(async () => {
  publisher = await fakePublisher();
  ({ cms, editor, author } = await startWithStaff({
    PUBLISHER_PORT: publisher.port,
    SITE_URL: SITE,
    CMS_PROXY: 'true',
  }));
  document = await editor.write(STUDY, { title: 'A garden', slug: 'a-garden', summary: 'Short.', stage: 'running' });
  const body = JSON.stringify({ path: '/case-studies/a-garden/', html: PAGE, styles: ['sha256-abc='] });
  publisher.answer(`POST /preview?entry=case-study%2F${document}`, { status: 200, body });
});

afterAll(async () => {
  publisher.close();
  await cms.remove();
});

const make = async (who: Editor, fields: Record<string, Json> = {}) =>
  await who.send('POST', '/editing/previews', { type: STUDY, document, ...fields });

/** Opens an address as somebody at a machine of their own does. */
const open = (path: string, from = '203.0.113.1') =>
  fetch(`${cms.url}${path}`, { headers: { 'x-forwarded-for': from } });

const addressOf = async (...asked: Parameters<typeof make>) => textAt((await make(...asked)).body, 'address');

const links = async () => at((await editor.send('GET', `/editing/previews/${STUDY}/${document}`)).body, 'links');

const PRIVATE = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
};

function expectPrivate({ headers }: Response): void {
  expect(Object.fromEntries(headers)).toMatchObject(PRIVATE);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'self'; sandbox/);
}

describe('an editor’s own view', () => {
  test('is the page that the publisher makes, with a banner, for nobody’s cache, index or frame', async () => {
    const { status, body } = await make(editor);
    expect(status).toBe(200);
    expect(textAt(body, 'address')).toMatch(/^\/preview\/[\w-]{43}$/);
    const minutes = (Date.parse(textAt(body, 'expires')) - Date.now()) / 60_000;
    expect(minutes).toBeLessThan(31);
    const answer = await open(textAt(body, 'address'));
    expect(answer.status).toBe(200);
    expectPrivate(answer);
    expect(answer.headers.get('content-security-policy')).toContain("'sha256-abc='");
    const html = await answer.text();
    expect(html).toMatch(/<body><aside [^>]+>.*a draft, as it was saved at \d\d:\d\d\. Nobody else can see it\./);
    expect(html).toContain('Unsaved changes are not in it.');
    expect(html).toContain(`href="${SITE}/about/"`);
    expect(html).toContain(`src="${textAt(body, 'address')}/media/1/gate.jpg"`);
  });

  test('has its files from the publisher, which is asked for those of this entry', async () => {
    const address = await addressOf(editor);
    publisher.answer(`GET /preview-file?entry=case-study%2F${document}&path=%2Fassets%2Fa.css`, {
      status: 200,
      type: 'text/css',
      body: 'a{src:url(/assets/b.woff2)}',
    });
    const answer = await open(`${address}/assets/a.css`);
    expect([answer.status, await answer.text()]).toEqual([200, 'a{src:url(b.woff2)}']);
    expectPrivate(answer);
    expect((await open(`${address}/media/1/another.jpg`)).status).toBe(404);
  });

  test('says in words why a draft cannot be shown, and when the publisher is silent', async () => {
    const other = await editor.write(STUDY, { title: 'Not whole' });
    const address = await addressOf(editor, { document: other });
    expect((await open(address)).status).toBe(503);
    const message = 'case-study “Not whole”, field summary: is empty.';
    publisher.answer(`POST /preview?entry=case-study%2F${other}`, { status: 422, body: JSON.stringify({ message }) });
    const answer = await open(address);
    expect(answer.status).toBe(422);
    expectPrivate(answer);
    expect(await answer.text()).toContain(message);
  });

  test('is gone with the entry', async () => {
    const other = await editor.write(STUDY, { title: 'Soon gone' });
    const address = await addressOf(editor, { document: other });
    await editor.delete(STUDY, other);
    const answer = await open(address);
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('deleted')]);
    expectPrivate(answer);
  });
});

describe('a link for others', () => {
  test('is listed without its address, and shows nothing once it is taken back', async () => {
    const address = await addressOf(editor, { days: 7 });
    expect(await (await open(address)).text()).toContain('Only those who have this link can see it, until ');
    const listed = await links();
    expect(listed).toEqual([
      { id: expect.any(Number), expires: expect.any(String), made: expect.any(String), madeBy: 'Edith Tor' },
    ]);
    expect((Date.parse(textAt(listed, 0, 'expires')) - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
    const one = `/editing/previews/${JSON.stringify(at(listed, 0, 'id'))}`;
    expect((await author.send('DELETE', one)).status).toBe(403);
    expect((await editor.send('DELETE', one)).status).toBe(200);
    expect(await links()).toEqual([]);
    const answer = await open(address);
    expect(answer.status).toBe(404);
    expectPrivate(answer);
  });

  test('runs out, and says so', async () => {
    const address = await addressOf(editor, { days: 1 });
    await runScript(cms, 'expire-previews.cjs');
    const answer = await open(address);
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('run out')]);
    expectPrivate(answer);
    expect(await links()).toEqual([]);
  });

  test.each([0, 31, 1.5, '7'])('is not good for %j days', async (days) => {
    expect((await make(editor, { days })).status).toBe(400);
  });
});

describe('nobody sees more than they may', () => {
  test('an author sees a draft of somebody else, and makes no link to it', async () => {
    expect((await make(author)).status).toBe(200);
    expect((await make(author, { days: 7 })).status).toBe(403);
    expect((await author.send('GET', `/editing/previews/${STUDY}/${document}`)).status).toBe(403);
  });

  test('an author makes links to what they wrote', async () => {
    const own = await author.write(STUDY, { title: 'Mine' });
    expect((await make(author, { document: own, days: 7 })).status).toBe(200);
  });

  test.each([
    ['api::site.site', 403],
    ['api::consent.consent', 404],
    ['api::redirect.redirect', 404],
    ['admin::user', 404],
  ])('an author sees nothing of %s: %i', async (type, status) => {
    expect((await make(author, { type })).status).toBe(status);
  });

  test('who is not signed in makes no address', async () => {
    const answer = await fetch(`${cms.url}/editing/previews`, { method: 'POST' });
    expect(answer.status).toBe(401);
  });

  test('an entry that was never saved has none', async () => {
    expect((await make(editor, { document: 'nobody' })).status).toBe(404);
  });

  test('one machine does not load pages, or try addresses, without end', async () => {
    const address = await addressOf(editor);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 62; attempt += 1)
      statuses.push((await open(attempt % 2 ? address : `/preview/${'a'.repeat(43)}`, '203.0.113.9')).status);
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([200, 404]));
    expect(statuses.slice(60)).toEqual([429, 429]);
    expect((await open(address, '203.0.113.10')).status).toBe(200);
  });
});
