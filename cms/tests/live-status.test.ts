import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import type { Editor } from './support/editor.ts';
import { at, type Json } from './support/json.ts';
import { startWithStaff } from './support/staff.ts';

const STORY = 'api::case-study.case-study';
const CONSENT = 'api::consent.consent';

let cms: RunningCms;
let publisher: Server;
let editor: Editor;
let author: Editor;

/** What the publisher of this test answers to the next question for an entry. */
let answer: { status: number; body: object } = { status: 404, body: {} };
let asked = '';

beforeAll(async () => {
  publisher = createServer((request, response) => {
    asked = request.url ?? '';
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  }).listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  const address = publisher.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  ({ cms, editor, author } = await startWithStaff({
    PUBLISHER_URL: `http://127.0.0.1:${port}/wake-up`,
    SITE_URL: 'https://site.example',
  }));
});

afterAll(async () => {
  publisher.close();
  await cms.remove();
});

const study = (slug: string): Record<string, Json> => ({ title: slug, slug, summary: 'Short.', stage: 'running' });

describe('where an entry is on its way to the public', () => {
  test('is what the publisher says, in an editor’s terms', async () => {
    const id = await editor.writeAndPublish(STORY, study('live'));
    const since = new Date(Date.now() + 1000).toISOString();
    answer = {
      status: 200,
      body: { state: 'live', since, addresses: ['/case-studies/live/'], because: [], problems: [] },
    };
    const { body } = await editor.send('GET', `/editing/status/${STORY}/${id}`);
    expect(asked).toBe(`/status?entry=case-study/${id}`);
    expect(body).toMatchObject({ state: 'live', since, addresses: ['https://site.example/case-studies/live/'] });
    expect(Number(at(body, 'after'))).toBeGreaterThan(0);
  });

  test('is waited for where it is on its way', async () => {
    const id = await editor.writeAndPublish(STORY, study('on-its-way'));
    answer = { status: 200, body: { state: 'in work', addresses: [], because: [], problems: [] } };
    const settled = editor.send('GET', `/editing/status/${STORY}/${id}?settled=true`);
    expect(at((await editor.send('GET', `/editing/status/${STORY}/${id}`)).body, 'state')).toBe('publishing');
    answer = { status: 200, body: { ...answer.body, state: 'live' } };
    expect(at((await settled).body, 'state')).toBe('live');
  });

  test('is told as unknown where the publisher fails', async () => {
    answer = { status: 500, body: {} };
    const { body } = await editor.send('GET', `/editing/status/${STORY}/abc`);
    expect(at(body, 'state')).toBe('unknown');
  });

  test('is at addresses that are known before it is published', async () => {
    const { body } = await editor.send('GET', '/editing/addresses');
    expect(at(body, STORY)).toEqual({ before: 'https://site.example/case-studies/', after: '/' });
  });

  test('is kept from who may not read the type', async () => {
    expect((await author.send('GET', `/editing/status/${CONSENT}/abc`)).status).toBe(403);
  });
});

describe('where the entries of a list are', () => {
  const ask = (who: Editor, documents: readonly string[], type = STORY) =>
    who.send('GET', `/editing/statuses/${type}?entries=${documents.join(',')}`);

  test('is asked of the publisher once for all of them, and told with what the CMS has of each', async () => {
    const [never, out, newer] = [
      await editor.write(STORY, study('never-out')),
      await editor.writeAndPublish(STORY, study('out')),
      await editor.writeAndPublish(STORY, study('newer')),
    ];
    // Strapi tells versions apart by half a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await editor.change(STORY, newer, { summary: 'Longer.' });
    const entries = [
      null,
      { state: 'held back', addresses: [], because: ['No room.'], problems: [] },
      {
        state: 'live',
        since: '2026-11-29T14:02:07.000Z',
        addresses: ['/case-studies/newer/'],
        because: [],
        problems: [],
      },
    ];
    answer = { status: 200, body: { entries } };
    const { body } = await ask(author, [never, out, newer]);
    expect(at(body, 'statuses')).toEqual({
      [never]: { own: 'draft', state: 'not public' },
      [out]: { own: 'published', state: 'held back', why: 'No room.' },
      [newer]: { own: 'modified', state: 'live', address: 'https://site.example/case-studies/newer/' },
    });
    expect(asked).toBe(`/status?entries=${[never, out, newer].map((id) => `case-study/${id}`).join(',')}`);
    answer = { status: 503, body: {} };
    expect(at((await ask(author, [out])).body, 'statuses', out)).toEqual({ own: 'published', state: 'unknown' });
  });

  test('is told of nothing that one may not read, and of nothing that is never public', async () => {
    expect((await ask(author, ['a'], 'api::redirect.redirect')).status).toBe(403);
    expect((await ask(author, ['a'], CONSENT)).status).toBe(403);
    expect((await ask(editor, ['a'], CONSENT)).status).toBe(404);
    expect((await ask(editor, ['a'], 'api::nothing.nothing')).status).toBe(404);
    expect((await fetch(`${cms.url}/editing/statuses/${STORY}?entries=a`)).status).toBe(401);
  });

  test('is told of a hundred at most, each by its id', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `a${String(index)}`);
    expect((await ask(editor, many(100))).status).toBe(200);
    expect((await ask(editor, many(101))).status).toBe(400);
    expect((await ask(editor, ['a%2Fb'])).status).toBe(400);
    expect((await ask(editor, [])).body).toEqual({ statuses: {} });
  });
});
