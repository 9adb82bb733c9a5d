import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { ask, askAsPublisher } from './support/public-reader.ts';

/** A word that only the CMS may know: whatever the public API answers, it must not hold it. */
const SECRET = 'hush-6f1d';

const QUERY = '{ principles { title } }';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
  await editor.write('api::principle.principle', { title: SECRET, slug: 'draft', summary: SECRET, order: 1 });
  const consent = await editor.write('api::consent.consent', {
    reference: SECRET,
    givenOn: '2026-01-01',
    mayUse: { text: true },
    mayAppear: { site: true },
  });
  await editor.write('api::suggestion.suggestion', {
    title: SECRET,
    summary: SECRET,
    name: SECRET,
    email: `${SECRET}@example.org`,
  });
  await editor.writeAndPublish('api::case-study.case-study', {
    title: 'Study',
    slug: 'study',
    summary: 'Short.',
    stage: 'running',
    consent: { connect: [{ documentId: consent }] },
    reviewBy: '2031-03-03',
    principles: { connect: [] },
  });
});

afterAll(() => cms.remove());

/** The messages of an answer's errors. */
function errorsOf(answer: Json): string[] {
  const errors = at(answer, 'errors');
  return Array.isArray(errors) ? errors.map((error) => textAt(error, 'message')) : [];
}

describe('drafts', () => {
  test.each([
    ['a literal', '{ principles(status: DRAFT) { title } }', {}],
    ['a variable', 'query ($status: PublicationStatus) { principles(status: $status) { title } }', { status: 'DRAFT' }],
    ['one document', '{ principle(documentId: "x", status: DRAFT) { title } }', {}],
    ['a list with totals', '{ principles_connection(status: DRAFT) { nodes { title } pageInfo { total } } }', {}],
    ['a single type', '{ home(status: DRAFT) { documentId } }', {}],
    ['what is known of drafts', '{ principles(publicationFilter: NEVER_PUBLISHED) { title } }', {}],
    ['whether there are any', '{ principles(hasPublishedVersion: false) { title } }', {}],
  ])('cannot be asked for by %s, not even with the publisher’s token', async (_way, query, variables) => {
    const answer = await askAsPublisher(cms.url, query, variables);
    expect(errorsOf(answer)[0]).toMatch(/Unknown (argument|type)/);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
  });

  test('do not show in lists, in totals, or by a filter on them', async () => {
    const answer = await askAsPublisher(
      cms.url,
      `{ principles_connection { nodes { title } pageInfo { total } }
         filtered: principles(filters: { publishedAt: { null: true } }) { title }
         named: principles(filters: { title: { eq: "${SECRET}" } }) { documentId } }`,
    );
    expect(answer).toEqual({
      data: { principles_connection: { nodes: [], pageInfo: { total: 0 } }, filtered: [], named: [] },
    });
  });

  test.each([
    '/api/principles?status=draft',
    '/api/principles',
    '/api/case-studies?populate=*',
    '/API/principles',
    '//api/principles',
    '/api/upload/files',
    '/api/home',
  ])('cannot be had by REST: %s is not there, with and without the publisher’s token', async (path) => {
    const headers = { authorization: `Bearer ${PUBLISHER_TOKEN}` };
    expect((await fetch(`${cms.url}${path}`)).status).toBe(404);
    expect((await fetch(`${cms.url}${path}`, { headers })).status).toBe(404);
  });
});

describe('people without a token', () => {
  test.each([
    '{ principles { title } }',
    '{ caseStudies_connection { pageInfo { total } } }',
    '{ changesAfter(sequence: 0, limit: 1) { log } }',
    '{ uploadFiles_connection { nodes { url } } }',
    '{ home { documentId } }',
    '{ redirects { from } }',
  ])('get nothing from %s', async (query) => {
    const answer = await ask(cms.url, query);
    expect(at(answer, 'data')).toBeNull();
    expect(JSON.stringify(answer)).toMatch(/Forbidden|credentials/);
  });

  test.each(['wrong', 'f00dface', ''])('get nothing with the token "%s"', async (token) => {
    expect(at(await ask(cms.url, '{ principles { title } }', { token }), 'data')).toBeNull();
  });

  test('cannot register themselves as users', async () => {
    for (const path of ['/api/auth/local/register', '/api/auth/local', '/admin/register-admin', '/api/users']) {
      const answer = await fetch(`${cms.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'x', email: 'x@example.org', password: 'Secret-123' }),
      });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});

describe('private fields', () => {
  test.each([
    ['asked for', '{ caseStudies { consent { documentId } } }'],
    ['asked for', '{ caseStudies { reviewBy } }'],
    ['filtered by', '{ caseStudies(filters: { consent: { reference: { startsWith: "h" } } }) { title } }'],
    ['filtered by', '{ caseStudies(filters: { reviewBy: { gt: "2030-01-01" } }) { title } }'],
    ['filtered by', '{ principles(filters: { createdBy: { email: { contains: "a" } } }) { title } }'],
    ['sorted by', '{ caseStudies(sort: ["reviewBy:asc"]) { title } }'],
    ['sorted by', '{ caseStudies(sort: ["consent.reference:asc"]) { title } }'],
    ['sorted by', '{ caseStudies(sort: ["createdBy.email:asc"]) { title } }'],
    ['a whole type', '{ consents { reference } }'],
    ['a whole type', '{ schedules { entry } }'],
    ['a whole type', '{ wordsToAvoid { word } }'],
    ['a whole type', '{ wordsToAvoid_connection { nodes { word } } }'],
    ['a whole type', '{ suggestions { email } }'],
    ['a whole type', '{ suggestion(documentId: "x") { email } }'],
    ['who uses a file', '{ uploadFiles_connection { nodes { related { __typename } } } }'],
    ['written to', 'mutation { updateCaseStudy(documentId: "x", data: {}) { title } }'],
    ['written to', 'mutation { deleteUploadFile(id: 1) { url } }'],
  ])('are refused when %s: %s', async (_way, query) => {
    const answer = await askAsPublisher(cms.url, query);
    expect(errorsOf(answer)).not.toEqual([]);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
  });
});

describe('the GraphQL server', () => {
  test('refuses queries that go too deep', async () => {
    const deep = `{ actions { principles { ${'localizations { '.repeat(12)} title ${'} '.repeat(12)} } } }`;
    expect(errorsOf(await askAsPublisher(cms.url, deep))[0]).toMatch(/exceeds maximum operation depth/);
  });

  test.each(['{ __schema { types { name } } }', '{ __type(name: "CaseStudy") { fields { name } } }'])(
    'tells nobody its schema: %s',
    async (query) => {
      expect(errorsOf(await askAsPublisher(cms.url, query))[0]).toMatch(/introspection is not allowed/i);
    },
  );

  test('does not suggest names to those who guess', async () => {
    expect(errorsOf(await askAsPublisher(cms.url, '{ caseStudie { title } }'))[0]).not.toMatch(/did you mean/i);
  });

  test('has no playground', async () => {
    const answer = await fetch(`${cms.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await answer.text()).not.toMatch(/<html|sandbox|playground/i);
  });

  test.each([
    ['many lists', `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: caseStudies { title }`).join(' ')} }`],
    [
      'fragments that double each other',
      `{ actions { ...F0 } } ${Array.from({ length: 30 }, (_, n) => `fragment F${n} on Action { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F30 on Action { title }`,
    ],
  ])('refuses a query that costs too much, at once: %s', async (_what, query) => {
    const answer = await askAsPublisher(cms.url, query);
    expect(errorsOf(answer)[0]).toMatch(/^A query may have \d+ (fields|aliases)/);
  });

  test.each([
    ['ten million bytes without a token', '', 'x'.repeat(10_000_000), 401],
    ['ten million bytes with one', PUBLISHER_TOKEN, JSON.stringify({ query: 'x'.repeat(10_000_000) }), 413],
    ['several queries at once', PUBLISHER_TOKEN, JSON.stringify([{ query: QUERY }, { query: QUERY }]), 400],
    ['something that is no JSON', PUBLISHER_TOKEN, '{ principles', 400],
  ])('does not read %s', async (_what, token, body, status) => {
    for (const path of ['/graphql', '/graphql?x=1', '/GraphQL/']) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      // Whoever is turned away before they have sent everything may see the connection end instead of the answer.
      const answer = await fetch(`${cms.url}${path}`, { method: 'POST', headers, body }).catch(() => undefined);
      expect([path, answer?.status ?? status]).toEqual([path, status]);
    }
    expect((await fetch(`${cms.url}/ready`)).status).toBe(200);
  });

  test('answers a query at its address in other spellings alike', async () => {
    for (const path of ['/graphql?x=1', '/GraphQL/']) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${PUBLISHER_TOKEN}` };
      const body = JSON.stringify({ query: QUERY });
      const answer = await fetch(`${cms.url}${path}`, { method: 'POST', headers, body });
      expect(await answer.json()).toEqual({ data: { principles: [] } });
    }
  });

  test('takes no query in an address', async () => {
    const headers = { authorization: `Bearer ${PUBLISHER_TOKEN}`, 'apollo-require-preflight': 'x' };
    const answer = await fetch(`${cms.url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers });
    expect(answer.status).toBe(405);
  });

  test('shows no traces of code in its errors', async () => {
    const answers = [
      await ask(cms.url, '{ principles'),
      await askAsPublisher(cms.url, '{ changesAfter(sequence: 99999999999, limit: 1) { log } }'),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/node_modules|\.js:\d+|stack/);
  });
});

describe('other sites', () => {
  test.each(['/graphql', '/_health', '/uploads/x.png', '/admin/login', '/content-manager/content-types'])(
    'get no CORS leave at %s',
    async (path) => {
      for (const method of ['GET', 'OPTIONS']) {
        const answer = await fetch(`${cms.url}${path}`, {
          method,
          headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
        });
        expect(answer.headers.get('access-control-allow-origin') ?? '').toBe('');
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      }
    },
  );

  test('get no hint of what the CMS runs on, and their browsers are told to be careful', async () => {
    const { headers } = await fetch(`${cms.url}/graphql`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/https:|strapi\.io/);
  });
});
