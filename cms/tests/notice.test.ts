import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import type { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { list } from './support/people.ts';
import { askAsPublisher, LogReader } from './support/public-reader.ts';
import { startWithStaff } from './support/staff.ts';

const SITE = '/content-manager/single-types/api::site.site';
const PAGE = 'api::page.page';

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;
let author: Editor;
let log: LogReader;

beforeAll(async () => {
  ({ cms, administrator, editor, author } = await startWithStaff({ DEMO_CONTENT: 'true' }));
  log = new LogReader(cms.url);
});

afterAll(() => cms.remove());

beforeEach(async () => {
  await log.all();
});

const notice = (text: string, link: Json = null) => ({ text, dismissible: false, link });

const look = async (who: Editor): Promise<Json> => (await who.send('GET', '/home-page/notice')).body;

async function put(who: Editor, wanted: Json, seen?: string) {
  const latest = seen ?? textAt(await look(administrator), 'seen');
  return await who.send('POST', '/home-page/notice', { notice: wanted, seen: latest });
}

/** What the public has of the site, as the publisher reads it. */
const inPublic = async (): Promise<Json> =>
  at(
    await askAsPublisher(
      cms.url,
      '{ site { name strapline notice { text dismissible link { text url page { documentId } } } navigation { text url page { documentId } } help { name phone } footer { text } } }',
    ),
    'data',
    'site',
  );

const draft = async (): Promise<Json> => at((await administrator.send('GET', `${SITE}?locale=en`)).body, 'data');

async function publishSite(changes: Json): Promise<void> {
  const { status, body } = await administrator.send('POST', `${SITE}/actions/publish?locale=en`, changes);
  if (status !== 200) throw new Error(`The site was refused: ${JSON.stringify(body)}`);
}

/** The draft without numbers and times, which each write gives anew. */
const inDraft = async (): Promise<Json> =>
  JSON.parse(JSON.stringify(await draft(), (key, value: Json) => (NEW_EACH_TIME.has(key) ? undefined : value))) as Json;

const NEW_EACH_TIME = new Set(['id', 'updatedAt', 'updatedBy', 'status', 'notice']);

const without = (value: Json, field: string): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value, [field]: null } : value;

test('is put on every page and taken off again, by whoever may publish the site, and is in the change log', async () => {
  const answer = await put(editor, notice('The office is closed today.'));
  expect([answer.status, at(answer.body, 'notice', 'text')]).toEqual([200, 'The office is closed today.']);
  expect(at(await inPublic(), 'notice')).toMatchObject({ text: 'The office is closed today.', link: null });
  expect(at(await draft(), 'notice', 'text')).toBe('The office is closed today.');
  expect(await look(editor)).toMatchObject({
    putUp: { by: 'Edith Tor', isLatest: true },
    status: { state: 'unknown' },
  });
  expect(await log.all()).toEqual([expect.stringMatching(/^publish api::site\.site \w+ en$/)]);

  expect((await put(editor, null)).status).toBe(200);
  expect(at(await inPublic(), 'notice')).toBeNull();
  expect(at(await draft(), 'notice')).toBeNull();
  expect(await log.all()).toHaveLength(1);
});

test('leads to a page or to an address', async () => {
  const [page] = await list(administrator, '/home-page/notice/pages', 'pages');
  const id = textAt(page ?? null, 'id');
  await put(editor, notice('News.', { text: 'What happened in Fife', url: '', page: id }));
  expect(at(await inPublic(), 'notice', 'link')).toMatchObject({
    text: 'What happened in Fife',
    page: { documentId: id },
  });
  await put(editor, notice('News.', { text: 'What happened in Fife', url: 'https://example.org/', page: null }));
  expect(at(await inPublic(), 'notice', 'link')).toEqual({
    text: 'What happened in Fife',
    url: 'https://example.org/',
    page: null,
  });
});

describe('what else the draft of the site holds', () => {
  test('neither goes out with the notice nor is lost', async () => {
    const now = await draft();
    const navigation = [{ text: 'A place of our own', url: '/about/' }, ...(at(now, 'navigation') as Json[])];
    const changes = { name: 'A name for later', strapline: null, navigation };
    await administrator.send('PUT', `${SITE}?locale=en`, changes);
    const [publicBefore, draftBefore] = [await inPublic(), await inDraft()];
    expect(at(draftBefore, 'navigation', 0, 'text')).toBe('A place of our own');

    expect((await put(editor, notice('The line is down.'))).status).toBe(200);

    expect(without(await inPublic(), 'notice')).toEqual(without(publicBefore, 'notice'));
    expect(at(await inPublic(), 'notice', 'text')).toBe('The line is down.');
    expect(await inDraft()).toEqual(draftBefore);
    expect(at(await draft(), 'notice', 'text')).toBe('The line is down.');
    expect(at(await draft(), 'status')).toBe('modified');
  });

  test('goes out as ever when the site itself is published', async () => {
    await publishSite({});
    expect(await inPublic()).toMatchObject({ name: 'A name for later', notice: { text: 'The line is down.' } });
    expect(at(await look(editor), 'putUp', 'isLatest')).toBe(false);
  });

  test('keeps its places for pages that are not public just now: they come back when these do', async () => {
    const page = await administrator.writeAndPublish(PAGE, { title: 'Visit us', slug: 'visit-us', summary: 'Short.' });
    const navigation = [
      { text: 'Visit us', page: { connect: [{ documentId: page, locale: 'en' }] } },
      ...(at(await draft(), 'navigation') as Json[]),
    ];
    await publishSite({ navigation });
    const first = async () => at(await inPublic(), 'navigation', 0, 'page');
    expect(await first()).toEqual({ documentId: page });
    await administrator.unpublish(PAGE, page);
    expect(await first()).toBeNull();
    await administrator.send('PUT', `${SITE}?locale=en`, { strapline: 'Another line' });
    await put(editor, notice('Closed on Monday.'));
    await administrator.publish(PAGE, page);
    expect(await first()).toEqual({ documentId: page });
    expect(at(await draft(), 'strapline')).toBe('Another line');
  });
});

test('is not kept up by what is wrong elsewhere on the site since it was published', async () => {
  const page = await administrator.writeAndPublish(PAGE, {
    title: 'Short-lived',
    slug: 'short-lived',
    summary: 'Short.',
  });
  const navigation = [{ text: 'Short-lived', url: '/short-lived/' }];
  await publishSite({ navigation });
  await administrator.delete(PAGE, page);
  expect((await administrator.send('POST', `${SITE}/actions/publish?locale=en`, {})).status).toBe(400);
  expect((await put(editor, null)).status).toBe(200);
  expect(at(await inPublic(), 'notice')).toBeNull();
  expect(at(await inPublic(), 'navigation', 0, 'url')).toBe('/short-lived/');
});

test.each<[what: string, wanted: Json, field: string, message: RegExp]>([
  ['an empty text', notice('  '), 'notice.text', /Fill it in/],
  ['a text of 2,001 letters', notice('n'.repeat(2001)), 'notice.text', /2000|2,000/],
  [
    'a link that says nothing',
    notice('News.', { text: 'Click here', url: '/about/', page: null }),
    'notice.link.text',
    /\w/,
  ],
  [
    'a link without an address',
    notice('News.', { text: 'What happened in Fife', url: ' ', page: null }),
    'notice.link.url',
    /leads nowhere yet/,
  ],
  [
    'a link to nothing',
    notice('News.', { text: 'What happened in Fife', url: '/no-such-page/', page: null }),
    'notice.link.url',
    /Nothing that is published stands at/,
  ],
])('%s is refused at its field, and nothing is changed', async (_, wanted, field, message) => {
  const before = await look(editor);
  const { status, body } = await put(editor, wanted);
  expect(status).toBe(400);
  const problem = at(body, 'error', 'details', 'errors', 0);
  expect((at(problem, 'path') as string[]).join('.')).toBe(field);
  expect(textAt(problem, 'message')).toMatch(message);
  expect(await look(editor)).toEqual(before);
  expect(await log.all()).toEqual([]);
});

test.each([
  ['300 letters', 'Ä'.repeat(300)],
  ['signs', `100 % of "us" & 'them' <b>`],
])('a notice of %s goes out as it is', async (_, text) => {
  expect((await put(editor, notice(text))).status).toBe(200);
  expect(at(await inPublic(), 'notice', 'text')).toBe(text);
});

test('a second click changes nothing, and an older look at it writes over nothing', async () => {
  const seen = textAt(await look(editor), 'seen');
  expect((await put(editor, notice('First.'), seen)).status).toBe(200);
  expect((await put(editor, notice('First.'), seen)).status).toBe(200);
  expect(await log.all()).toHaveLength(1);
  const late = await put(administrator, notice('Second.'), seen);
  expect(late.status).toBe(409);
  expect(at(late.body, 'error', 'details')).toMatchObject({ notice: { text: 'First.' }, putUp: { by: 'Edith Tor' } });
  expect(at(await inPublic(), 'notice', 'text')).toBe('First.');
  expect((await put(administrator, notice('Second.'), textAt(late.body, 'error', 'details', 'seen'))).status).toBe(200);
});

test('another notice in the draft is told before it is written over', async () => {
  await administrator.send('PUT', `${SITE}?locale=en`, { notice: { text: 'For later.' } });
  expect(await look(editor)).toMatchObject({ notice: { text: 'Second.' }, inDraft: { text: 'For later.' } });
});

test('whoever may not publish the site neither changes the notice nor reads it', async () => {
  expect(await look(author)).toEqual({});
  expect((await put(author, notice('By an author.'))).status).toBe(403);
  expect((await put(author, null)).status).toBe(403);
  expect((await author.send('GET', '/home-page/notice/pages')).status).toBe(403);
  expect(at(await inPublic(), 'notice', 'text')).toBe('Second.');
});

test.each<Json>([{}, { notice: 'x', seen: 'a' }, { notice: { text: 1 }, seen: 'a' }, { notice: null }])(
  'a request that makes no sense is refused: %j',
  async (body) => {
    expect((await editor.send('POST', '/home-page/notice', body)).status).toBe(400);
  },
);

test.each([
  ['GET', ''],
  ['POST', ''],
  ['GET', '/pages'],
])('nobody who is not signed in is answered: %s %s', async (method, path) => {
  expect((await fetch(`${cms.url}/home-page/notice${path}`, { method })).status).toBe(401);
});
