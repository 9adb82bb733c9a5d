import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';

const PAGE = 'api::page.page';
let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

const single = (type: string, action = '') => `/content-manager/single-types/api::${type}.${type}${action}`;
const publish = (type: string, fields: Json) => editor.send('POST', single(type, '/actions/publish'), fields);
const HOME: Json = { vision: 'All are heard.', hero: { heading: 'Welcome' } };

describe.each<[string, Json, string]>([
  ['home', HOME, 'Home is the first page of the site, so it cannot be taken down or deleted.'],
  ['site', { name: 'Waymark' }, 'Site holds the name, the navigation and the help lines of every page'],
])('what every page needs, such as %s', (type, fields, words) => {
  it('may be deleted while the public has not seen it', async () => {
    expect((await editor.send('PUT', single(type), fields)).status).toBe(200);
    expect((await editor.send('DELETE', single(type))).status).toBe(200);
  });

  it('stays once it is public, and it says what to do instead', async () => {
    expect((await publish(type, fields)).status).toBe(200);
    for (const [method, action] of [
      ['POST', '/actions/unpublish'],
      ['DELETE', ''],
    ] as const) {
      const answer = await editor.send(method, single(type, action), method === 'POST' ? {} : undefined);
      expect(answer.status).toBe(400);
      expect(at(answer.body, 'error', 'message')).toContain(words);
      expect(at(answer.body, 'error', 'message')).toContain('Change what it says, and publish it again.');
    }
  });

  it('can be changed and published again', async () => {
    expect((await publish(type, fields)).status).toBe(200);
  });
});

describe('a link on every page', () => {
  const site = (url: string): Json => ({ name: 'Waymark', navigation: [{ text: 'About', url }] });

  it('is refused at its field while nothing stands at its address, and taken once something does', async () => {
    const early = await publish('site', site('/about-us/'));
    expect(early.status).toBe(400);
    expect(early.body).toMatchObject({ error: { details: { errors: [{ path: ['navigation', '0', 'url'] }] } } });
    await editor.writeAndPublish(PAGE, { title: 'About us', slug: 'about-us' });
    expect((await publish('site', site('/about-us/'))).status).toBe(200);
    expect((await publish('site', site('/what-next/'))).status).toBe(200);
  });
});

describe('an entry', () => {
  it('in a bulk action goes out though another is refused, which is named with the reason', async () => {
    const good = await editor.write(PAGE, { title: 'A good page', slug: 'good' });
    const bad = await editor.write(PAGE, { title: 'A bad page', slug: 'Bad' });
    const last = await editor.write(PAGE, { title: 'Another good page', slug: 'good-too' });
    const path = `/content-manager/collection-types/${PAGE}`;
    const answer = await editor.send('POST', `${path}/actions/bulkPublish`, {
      documentIds: [good, bad, last],
      locale: 'en',
    });
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'error', 'message')).toContain(
      '2 of 3 were published.\n“A bad page”: The address “Bad” can have small letters',
    );
    for (const [document, status] of [
      [good, 'published'],
      [last, 'published'],
      [bad, 'draft'],
    ])
      expect((await editor.send('GET', `${path}/${document}`)).body).toMatchObject({ data: { status } });
  });

  it('that was copied is refused only when it is published with the address of the first', async () => {
    const first = await editor.writeAndPublish(PAGE, { title: 'The first', slug: 'first' });
    const path = `/content-manager/collection-types/${PAGE}`;
    const copy = await editor.send('POST', `${path}/clone/${first}`, { title: 'The copy', slug: 'first' });
    expect(copy.status).toBe(200);
    const document = textAt(copy.body, 'data', 'documentId');
    const answer = await editor.send('POST', `${path}/${document}/actions/publish`, {});
    expect(at(answer.body, 'error', 'message')).toContain('The page “The first” has the address “first” already');
    await editor.change(PAGE, document, { slug: 'second' });
    expect((await editor.send('POST', `${path}/${document}/actions/publish`, {})).status).toBe(200);
  });

  it('can always be taken down and deleted, whatever is wrong with its draft', async () => {
    const document = await editor.writeAndPublish(PAGE, { title: 'To leave', slug: 'to-leave' });
    await editor.change(PAGE, document, { title: '   ', slug: '..', summary: null });
    await editor.unpublish(PAGE, document);
    await editor.delete(PAGE, document);
    expect((await editor.send('GET', `/content-manager/collection-types/${PAGE}/${document}`)).status).toBe(404);
  });
});
