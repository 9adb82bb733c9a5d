import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import type { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { startWithStaff } from './support/staff.ts';

const STORY = 'api::case-study.case-study';
const CONSENT = 'api::consent.consent';
const ENTRIES = `/content-manager/collection-types/${STORY}`;

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;
let author: Editor;

beforeAll(async () => {
  ({ cms, administrator, editor, author } = await startWithStaff());
});

afterAll(() => cms.remove());

const study = (slug: string): Record<string, Json> => ({ title: slug, slug, summary: 'Short.', stage: 'running' });

/** The fields that would be refused, as the panel beside the form is told. */
async function problems(type: string, data: Json, document?: string): Promise<string[]> {
  const body = { type, data, ...(document !== undefined && { document }) };
  const { body: found } = await editor.send('POST', '/editing/findings', body);
  const list = at(found, 'problems');
  return (Array.isArray(list) ? list : []).map((problem) => {
    const path = at(problem, 'path');
    return (Array.isArray(path) ? path : []).map(plain).join('.');
  });
}

describe('what stands in the way of a form that is not saved', () => {
  test('is told field by field, all at once, for a new entry', async () => {
    expect((await problems(STORY, { title: ' ' })).toSorted()).toEqual(['slug', 'stage', 'summary', 'title']);
  });

  test('is nothing where publishing takes it', async () => {
    expect(await problems(STORY, study('whole'))).toEqual([]);
  });

  test('is told within parts, what Strapi refuses and what the gate does', async () => {
    const data = {
      ...study('parts'),
      contact: { email: 'nobody' },
      links: [{ text: 'Our plan', url: 'javascript:x' }],
    };
    expect(await problems(STORY, data)).toEqual(['contact.email', 'links.0.url']);
  });

  test('looks at what is in the form, on top of what is saved, and saves none of it', async () => {
    const id = await editor.write(STORY, study('saved'));
    const logged = async () => at((await editor.send('GET', `${ENTRIES}/${id}`)).body, 'data', 'updatedAt');
    const before = await logged();
    expect(await problems(STORY, { title: '' }, id)).toEqual(['title']);
    expect(await problems(STORY, { summary: 'Longer.' }, id)).toEqual([]);
    expect(await logged()).toBe(before);
    const { body } = await editor.send('GET', `${ENTRIES}?locale=en&pageSize=100`);
    const list = at(body, 'results');
    expect((Array.isArray(list) ? list : []).map((row) => textAt(row, 'slug'))).toContain('saved');
  });

  test('is told of an address that is taken', async () => {
    await editor.writeAndPublish(STORY, study('taken'));
    expect(await problems(STORY, study('taken'))).toEqual(['slug']);
  });

  test('is told of types without drafts, which are refused when they are saved', async () => {
    expect(await problems(CONSENT, { reference: 'C-1', givenOn: '2026-05-01', expiresOn: '2025-05-01' })).toEqual([
      'expiresOn',
    ]);
  });

  test('knows the choices of a form as the admin panel keeps them', async () => {
    const place = await editor.writeAndPublish('api::place.place', {
      name: 'Fife',
      slug: 'fife',
      kind: 'health board',
    });
    const chosen = { id: 1, documentId: place, apiData: { documentId: place, locale: null } };
    expect(await problems(STORY, { ...study('chosen'), place: { connect: [chosen], disconnect: [] } })).toEqual([]);
    const gone = { id: 1, documentId: 'gone', apiData: { documentId: 'gone', locale: null } };
    expect(await problems(STORY, { ...study('gone'), place: { connect: [gone], disconnect: [] } })).toEqual(['place']);
  });

  test.each([
    ['nobody signed in', () => fetch(`${cms.url}/editing/findings`, { method: 'POST' }), 401],
    [
      'an author, of a type that they may not write',
      () => author.send('POST', '/editing/findings', { type: CONSENT, data: {} }),
      403,
    ],
    [
      'an author, of somebody else’s draft',
      async () =>
        author.send('POST', '/editing/findings', {
          type: STORY,
          document: await editor.write(STORY, study('not-yours')),
          data: {},
        }),
      403,
    ],
    [
      'an entry that is not there',
      () => editor.send('POST', '/editing/findings', { type: STORY, document: 'gone', data: {} }),
      404,
    ],
    ['a type that is not ours', () => editor.send('POST', '/editing/findings', { type: 'admin::user', data: {} }), 404],
    ['no fields', () => editor.send('POST', '/editing/findings', { type: STORY }), 400],
  ])('is refused to %s', async (_who, ask, status) => {
    expect((await ask()).status).toBe(status);
  });
});

describe('two editors of one entry', () => {
  test('the second one is told who saved it, and nothing is written', async () => {
    const id = await editor.write(STORY, study('shared'));
    const opened = textAt((await editor.send('GET', `/editing/saved/${STORY}/${id}`)).body, 'saved', 'at');
    await administrator.change(STORY, id, { summary: 'By the first.' });
    const late = await editor.send(
      'PUT',
      `${ENTRIES}/${id}`,
      { summary: 'By the second.' },
      { 'x-waymark-based-on': opened },
    );
    expect(late.status).toBe(400);
    expect(textAt(late.body, 'error', 'message')).toContain('First Administrator saved this');
    expect(textAt((await editor.send('GET', `${ENTRIES}/${id}`)).body, 'data', 'summary')).toBe('By the first.');
    const published = await editor.send(
      'POST',
      `${ENTRIES}/${id}/actions/publish`,
      {},
      { 'x-waymark-based-on': opened },
    );
    expect(published.status).toBe(400);
  });

  test('one who is up to date, or says nothing of it, saves as ever', async () => {
    const id = await editor.write(STORY, study('own'));
    const saved = async () => textAt((await editor.send('GET', `/editing/saved/${STORY}/${id}`)).body, 'saved', 'at');
    const headers = { 'x-waymark-based-on': await saved() };
    expect((await editor.send('PUT', `${ENTRIES}/${id}`, { summary: 'Once.' }, headers)).status).toBe(200);
    expect((await editor.send('PUT', `${ENTRIES}/${id}`, { summary: 'Twice.' })).status).toBe(200);
    const newer = { 'x-waymark-based-on': await saved() };
    expect((await editor.send('POST', `${ENTRIES}/${id}/actions/publish`, { summary: 'Out.' }, newer)).status).toBe(
      200,
    );
  });

  test('is told to nobody who may not read the type', async () => {
    expect((await author.send('GET', `/editing/saved/${CONSENT}/abc`)).status).toBe(403);
  });
});
