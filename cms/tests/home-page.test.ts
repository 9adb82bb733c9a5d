import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { list, signInAs } from './support/people.ts';
import { PNG } from './support/pictures.ts';
import { askAsPublisher, LogReader } from './support/public-reader.ts';

const STUDY = 'api::case-study.case-study';
const SITE = '/content-manager/single-types/api::site.site';

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;
let author: Editor;

/** What stands for the publisher, and what it answers to a question for its status; nothing at first. */
let publisherSays: Json = null;
const publisher = createServer((request, response) => {
  response.statusCode = request.url === '/status' && publisherSays !== null ? 200 : 503;
  response.end(JSON.stringify(publisherSays));
});

beforeAll(async () => {
  publisher.listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  const address = publisher.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  cms = await startCms({ DEMO_CONTENT: 'true', PUBLISHER_URL: `http://127.0.0.1:${port}/wake-up` });
  administrator = await Editor.signIn(cms.url);
});

afterAll(async () => {
  publisher.close();
  await cms.remove();
});

const ask = async (who: Editor, path: string): Promise<Json> => (await who.send('GET', `/home-page/${path}`)).body;

/** An entry of the demo, by the field that names it. */
async function demoEntry(type: string, field: string, value: string): Promise<string> {
  const query = `filters[${field}][$eq]=${encodeURIComponent(value)}`;
  const found = await list(administrator, `/content-manager/collection-types/${type}?${query}`, 'results');
  return textAt(found[0] ?? null, 'documentId');
}

async function count(type: string): Promise<number> {
  const answer = await administrator.send('GET', `/content-manager/collection-types/${type}?pageSize=1`);
  return Number(at(answer.body, 'pagination', 'total'));
}

describe('the first steps', () => {
  const done = async (who: Editor) =>
    (await list(who, '/home-page/first-steps', 'steps')).map(
      (step) => `${textAt(step, 'step')} ${plain(at(step, 'done'))}`,
    );

  test('are all to be done at first, and each is ticked off once it is done', async () => {
    expect(await done(administrator)).toEqual([
      'story false',
      'picture false',
      'help false',
      'name false',
      'colleague false',
    ]);
    editor = await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
    author = await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
    await author.upload('ours.png', PNG, 'image/png');
    await author.write(STUDY, { title: 'Ours', slug: 'ours', summary: 'Short.', stage: 'running' });
    const site = await administrator.send('GET', `${SITE}?locale=en`);
    const help = at(site.body, 'data', 'help');
    await editor.send('PUT', `${SITE}?locale=en`, { name: 'Our charity', help });
    expect(await done(editor)).toEqual(['story true', 'picture true', 'help false', 'name true', 'colleague true']);
    expect(at(await ask(administrator, 'first-steps'), 'steps', 4)).toEqual({ step: 'colleague', done: true });
  });

  test('are told to an author as far as they may do them; all are done, so there are none', async () => {
    expect(await done(author)).toEqual([]);
  });

  test('are gone for whoever closes them, and once somebody says that the help numbers are right', async () => {
    const answer = await author.send('POST', '/home-page/first-steps', { helpIsRight: true });
    expect(answer.status).toBe(403);
    expect((await editor.send('POST', '/home-page/first-steps', {})).status).toBe(400);
    expect((await editor.send('POST', '/home-page/first-steps', { close: true })).body).toEqual({ steps: [] });
    expect(await done(administrator)).toContain('help false');
    await administrator.send('POST', '/home-page/first-steps', { helpIsRight: true });
    expect(await done(administrator)).toEqual([]);
  });
});

test('what is due to be checked is told oldest first, with links, to whoever may read it', async () => {
  await author.write(STUDY, {
    title: 'Long due',
    slug: 'long-due',
    summary: 'Short.',
    stage: 'running',
    reviewBy: '2020-01-02',
  });
  const [first, ...others] = await list(author, '/home-page/to-check', 'entries');
  expect(first).toMatchObject({ title: 'Long due', kind: 'Case study', by: '2020-01-02' });
  expect(textAt(first ?? null, 'href')).toMatch(
    /^\/content-manager\/collection-types\/api::case-study\.case-study\/\w+$/,
  );
  const days = others.map((entry) => textAt(entry, 'by'));
  expect(days).toEqual(days.toSorted());
});

test('a publisher that does not answer is told as that', async () => {
  expect(await ask(author, 'on-the-way')).toEqual({ state: 'unknown', queue: 0, waiting: [], problems: [], live: [] });
});

test('what the publisher tells is named and linked, as far as whoever asks may read it', async () => {
  const [place, redirect] = [
    await demoEntry('api::place.place', 'name', 'NHS Fife'),
    await demoEntry('api::redirect.redirect', 'from', '/share/'),
  ];
  const news = { happened: 'publish', at: '2026-11-29T17:19:16.596Z' };
  const live = { liveAt: '2026-11-29T17:19:17.788Z', ms: 1192 };
  const field = 'slug[0].url';
  publisherSays = {
    state: 'held back',
    queue: 1,
    waiting: [{ type: 'place', id: place, name: 'place “Its earlier name”', ...news }],
    live: [
      { type: 'redirect', id: redirect, name: 'redirect “/share/”', ...news, ...live },
      { type: 'page', id: 'gone', name: 'page “Gone”', ...news, happened: 'delete', ...live },
    ],
    problems: [{ message: 'Two have it.', place: { type: 'place', id: place, entry: 'place “Fife”', field } }],
  };
  const fife = {
    title: 'NHS Fife',
    kind: 'Place',
    href: `/content-manager/collection-types/api::place.place/${place}`,
  };
  const gone = { title: 'Gone', kind: 'Page', happened: 'delete', ...live };
  const answer = await ask(author, 'on-the-way');
  expect(answer).toEqual({
    state: 'held back',
    queue: 1,
    waiting: [{ ...fife, ...news }],
    live: [gone],
    problems: [{ message: 'Two have it.', entry: fife, field: expect.any(String) }],
  });
  expect(at(await ask(editor, 'on-the-way'), 'live', 0, 'title')).toBe('/share/');
  publisherSays = null;
});

test.each([
  ['GET', 'on-the-way'],
  ['GET', 'to-check'],
  ['GET', 'first-steps'],
  ['POST', 'first-steps'],
  ['GET', 'demo'],
  ['GET', 'demo/preview'],
  ['POST', 'demo/removal'],
])('nobody who is not signed in is answered: %s %s', async (method, path) => {
  expect((await fetch(`${cms.url}/home-page/${path}`, { method })).status).toBe(401);
});

describe('removing the demo', () => {
  test.each([
    ['GET', 'demo'],
    ['GET', 'demo/preview'],
    ['POST', 'demo/removal'],
  ])('is for nobody but a super administrator: %s %s', async (method, path) => {
    for (const who of [editor, author]) {
      const answer = await who.send(method, `/home-page/${path}`, method === 'POST' ? {} : undefined);
      expect(answer.status).toBe(403);
    }
  });

  test('keeps what a person made or changed and what that links to, and tells the change log of all that goes', async () => {
    const organisation = await demoEntry('api::organisation.organisation', 'name', 'Saltmarsh Project');
    const own = await demoEntry(STUDY, 'slug', 'ours');
    await editor.change(STUDY, own, { organisation: { connect: [{ documentId: organisation }] } });
    const changed = await demoEntry(STUDY, 'slug', 'the-back-door-cafe');
    await editor.publish(STUDY, changed, { title: 'Our own café' });
    const before = await askAsPublisher(
      cms.url,
      `{ caseStudy(documentId: "${changed}") { principles { documentId } } }`,
    );
    const log = new LogReader(cms.url);
    await log.all();

    expect(await ask(administrator, 'demo')).toEqual({ state: 'there' });
    const preview = await ask(administrator, 'demo/preview?keepVocabulary=false');
    const begun = await administrator.send('POST', '/home-page/demo/removal', { keepVocabulary: false });
    expect(begun.status).toBe(202);
    expect((await administrator.send('POST', '/home-page/demo/removal', {})).status).toBe(400);
    await expect
      .poll(() => ask(administrator, 'demo'), { timeout: 50_000, interval: 200 })
      .toMatchObject({ state: 'removed' });

    const told = await ask(administrator, 'demo');
    expect(at(told, 'result', 'problems')).toEqual([]);
    expect(at(told, 'result', 'removed')).toEqual(at(preview, 'goes'));
    expect(at(told, 'result', 'kept')).toMatchObject({ Page: 8, Organisation: expect.any(Number) });

    const after = await askAsPublisher(
      cms.url,
      `{ caseStudy(documentId: "${changed}") { principles { documentId } } }`,
    );
    expect(after).toEqual(before);
    expect(await demoEntry('api::organisation.organisation', 'name', 'Saltmarsh Project')).toBe(organisation);
    expect(await count(STUDY)).toBe(3);
    expect(await count('api::report.report')).toBe(0);
    expect(await count('api::suggestion.suggestion')).toBe(0);

    const lines = await log.all();
    const gone = (type: string) => lines.filter((line) => line.startsWith(`delete ${type} `)).length;
    for (const [type, kind] of [
      [STUDY, 'Case study'],
      ['api::report.report', 'Report'],
      ['api::milestone.milestone', 'Promise'],
      ['api::finding.finding', 'Finding'],
      ['api::redirect.redirect', 'Redirect'],
      ['api::place.place', 'Place'],
    ] as const)
      expect([type, gone(type)]).toEqual([type, at(told, 'result', 'removed', kind)]);
    expect(lines.filter((line) => line.startsWith('media ')).length).toBe(at(told, 'result', 'removed', 'File'));
    expect(lines.filter((line) => /^(delete|unpublish) api::(home|site|page)\./.test(line))).toEqual([]);
  });

  test('leaves a site that can be published', async () => {
    const site = await administrator.send('POST', `${SITE}/actions/publish?locale=en`, {});
    expect([site.status, JSON.stringify(site.body).slice(0, 300)]).toEqual([200, expect.any(String)]);
    expect((await administrator.send('POST', '/home-page/demo/removal', {})).status).toBe(400);
  });
});
