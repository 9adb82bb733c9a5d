import * as documents from '@waymark/shared-types/graphql';
import { isRecord, LOCALES } from '@waymark/shared-types';
import { print, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { list } from './support/people.ts';
import { PNG } from './support/pictures.ts';
import { askAsPublisher } from './support/public-reader.ts';
import { runScript } from './support/run-script.ts';

const STUDY = 'api::case-study.case-study';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms({ DEMO_CONTENT: 'true' });
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

/** Asks for entries in bulk, and returns the status with the lines of the answer. */
async function inBulk(question: Json, token = PUBLISHER_TOKEN, method = 'POST') {
  const answer = await fetch(`${cms.url}/entries`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(method !== 'GET' && { body: typeof question === 'string' ? question : JSON.stringify(question) }),
  });
  const text = await answer.text();
  const lines: Json[] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Json => JSON.parse(line));
  return { status: answer.status, type: answer.headers.get('content-type'), lines };
}

/** Asks on until nothing is left; returns the lines of the entries. */
async function allInBulk(query: string, locale: string | null, limit = 7): Promise<Json[]> {
  const entries: Json[] = [];
  let after: Json = '';
  while (after !== null) {
    const { status, lines }: Awaited<ReturnType<typeof inBulk>> = await inBulk({ query, locale, after, limit });
    expect(status).toBe(200);
    after = at(lines.at(-1) ?? null, 'next');
    entries.push(...lines.slice(0, -1));
  }
  return entries;
}

/** The typed queries of the publisher for entries of a type. */
const queries = Object.entries<unknown>({ ...documents })
  .filter((entry): entry is [string, DocumentNode] => isRecord(entry[1]) && entry[1]['kind'] === 'Document')
  .map(([name, document]) => [name, print(document)] as const)
  .filter(([name]) => name.endsWith('Document') && !['ChangesAfterDocument', 'FilesDocument'].includes(name));

const STUDIES = queries.find(([name]) => name === 'CaseStudiesDocument')?.[1] ?? '';

/** The field at the top of an answer, which bears the name of the query's. */
const top = (data: Json): Json => (isRecord(data) ? (Object.values(data)[0] ?? null) : null);

describe('entries in bulk', () => {
  test('there is a typed query for each type', () => {
    expect(queries.length).toBeGreaterThanOrEqual(13);
  });

  test.each(queries)('are what GraphQL answers to the same query: %s', async (_, query) => {
    let compared = 0;
    for (const locale of query.includes('$locale') ? LOCALES : [null]) {
      const variables = { pagination: { start: 0, limit: 250 }, ...(locale !== null && { locale }) };
      const answer = await askAsPublisher(cms.url, query, query.includes('$pagination') ? variables : { locale });
      expect(at(answer, 'errors')).toBeNull();
      const found = top(at(answer, 'data'));
      const expected = Array.isArray(at(found, 'nodes')) ? at(found, 'nodes') : found === null ? [] : [found];
      const lines = await allInBulk(query, locale);
      const entries = lines.map((line) => top(at(line, 'data'))).map((entry) => at(entry, 'nodes', 0) ?? entry);
      expect(entries).toEqual(expected);
      compared += entries.length;
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('come by their ids, those that there are', async () => {
    const [first, second] = await allInBulk(STUDIES, null);
    const ids = [at(second ?? null, 'id'), 'nobody', at(first ?? null, 'id')];
    const { lines } = await inBulk({ query: STUDIES, ids });
    expect(lines).toEqual([first, second, { next: null, count: 2 }]);
  });

  test('are lines of JSON, of which the last says how to go on', async () => {
    const { type, lines } = await inBulk({ query: STUDIES, limit: 2 });
    expect(type).toBe('application/x-ndjson');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toEqual({ next: at(lines[1] ?? null, 'id'), count: 2 });
    expect((await inBulk({ query: STUDIES, after: 'zzzz', limit: 2 })).lines).toEqual([{ next: null, count: 0 }]);
  });

  test('are none of the drafts, and no entry loses a relation to what is published', async () => {
    const study = await editor.write(STUDY, { title: 'A draft', slug: 'a-draft', summary: 'Short.', stage: 'running' });
    const ids = (await allInBulk(STUDIES, null)).map((line) => plain(at(line, 'id')));
    expect(ids).not.toContain(study);
  });

  test('are drafts of those that are named, where drafts are asked for, with files that their addresses open', async () => {
    const picture = await editor.upload('gate.png', PNG, 'image/png');
    const image = { file: at(picture.body, 0, 'id'), alternativeText: 'A gate', decorative: false };
    const [principle] = await list(editor, '/content-manager/collection-types/api::principle.principle', 'results');
    const principles = { connect: [{ documentId: at(principle ?? null, 'documentId') }] };
    const fields = { title: 'Drafted', slug: 'drafted', summary: 'Short.', stage: 'running', image, principles };
    const id = await editor.write(STUDY, fields);
    expect((await inBulk({ query: STUDIES, ids: [id] })).lines).toEqual([{ next: null, count: 0 }]);
    const { lines } = await inBulk({ query: STUDIES, ids: [id], drafts: true });
    const drafted = at(lines[0] ?? null, 'data', 'caseStudies_connection', 'nodes', 0);
    expect(drafted).toMatchObject({ title: 'Drafted', publishedAt: null, principles: [{ __typename: 'Principle' }] });
    const address = `${cms.url}${textAt(drafted, 'image', 'file', 'url')}`;
    expect((await fetch(address)).status).toBe(200);
    const withToken = { headers: { authorization: `Bearer ${PUBLISHER_TOKEN}` } };
    expect((await fetch(address.replace(/\?.*/, ''), withToken)).status).toBe(403);
  });

  test('of which one cannot be handed out tell why, and the others come', async () => {
    const before = await allInBulk(STUDIES, null);
    const id = await runScript(cms, 'lose-a-picture.cjs', STUDY);
    const lines = await allInBulk(STUDIES, null);
    expect(lines.filter((line) => at(line, 'id') !== id)).toEqual(before.filter((line) => at(line, 'id') !== id));
    const told = lines.find((line) => at(line, 'id') === id) ?? null;
    expect(at(told, 'data')).toBeNull();
    expect(plain(at(told, 'known', 'title'))).not.toBe('');
    expect(at(told, 'errors')).toEqual([
      {
        message: expect.stringMatching(/^Cannot return null for non-nullable field .*\.file\.$/),
        path: ['caseStudies_connection', 'nodes', 0, 'image', 'file'],
      },
    ]);
  });
});

describe('nobody else gets entries in bulk', () => {
  test.each([
    ['without a token', ''],
    ['with another token', 'deadbeef'.repeat(8)],
  ])('%s', async (_, token) => {
    expect(await inBulk({ query: STUDIES }, token)).toMatchObject({ status: 401 });
  });

  test.each([
    ['no JSON', 'not JSON', /Expected JSON/],
    ['no query', { after: '' }, /Expected JSON/],
    ['every draft', { query: '{ places_connection { nodes { name } } }', drafts: true }, /Expected JSON/],
    ['a query that is none', { query: '{ nodes' }, /Syntax Error/],
    ['a type that is private', { query: '{ consents_connection { nodes { documentId } } }' }, /Cannot query field/],
    [
      'a field that is private',
      { query: '{ caseStudies_connection { nodes { consent { documentId } } } }' },
      /Cannot query/,
    ],
    ['drafts', { query: '{ caseStudies_connection(status: DRAFT) { nodes { documentId } } }' }, /Unknown argument/],
    [
      'two lists',
      { query: '{ places_connection { nodes { name } } themes_connection { nodes { name } } }' },
      /one field/,
    ],
    ['what is no list', { query: '{ changesAfter(sequence: 0, limit: 1) { latest } }' }, /Expected the entries/],
    ['files', { query: '{ uploadFiles_connection { nodes { url } } }' }, /Expected the entries/],
  ])('who asks for %s', async (_, question, reason) => {
    const { status, lines } = await inBulk(question);
    expect([status, at(lines[0] ?? null, 'error', 'message')]).toEqual([400, expect.stringMatching(reason)]);
  });

  test('by another method, or at length', async () => {
    expect((await inBulk({}, PUBLISHER_TOKEN, 'GET')).status).toBe(405);
    expect((await inBulk({ query: ' '.repeat(100_001) })).status).toBe(413);
  });
});
