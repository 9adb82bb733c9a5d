import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { list, signInAs } from './support/people.ts';
import { PNG } from './support/pictures.ts';

const ENTRIES = '/content-manager/collection-types';
const STUDY = 'api::case-study.case-study';

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;
let author: Editor;

beforeAll(async () => {
  cms = await startCms();
  administrator = await Editor.signIn(cms.url);
  editor = await signInAs(administrator, cms.url, 'strapi-editor', 'edith@example.org');
  author = await signInAs(administrator, cms.url, 'strapi-author', 'arthur@example.org');
});

afterAll(() => cms.remove());

/** A case study that is whole, but for what the test is about. */
const study = (slug: string): Record<string, Json> => ({ title: slug, slug, summary: 'Short.', stage: 'running' });

const SETTINGS: [string, string][] = [
  ['GET', '/admin/api-tokens'],
  ['GET', '/admin/users'],
  ['GET', '/admin/roles'],
  ['GET', '/admin/webhooks'],
  ['GET', '/admin/transfer/tokens'],
  ['GET', '/admin/project-settings'],
  ['GET', '/upload/settings'],
  ['DELETE', '/i18n/locales/1'],
  ['PUT', `/content-manager/content-types/${STUDY}/configuration`],
];

describe('an editor', () => {
  test('writes and publishes everything, redirects and consents included', async () => {
    const document = await editor.writeAndPublish('api::theme.theme', {
      name: 'Peer support',
      slug: 'peer-support',
      kind: 'approach',
    });
    await editor.unpublish('api::theme.theme', document);
    await editor.write('api::consent.consent', { reference: 'C-2', givenOn: '2026-01-01' });
    await editor.write('api::redirect.redirect', { from: '/old/', to: '/' });
    const site = await editor.send('PUT', '/content-manager/single-types/api::site.site?locale=en', { name: 'Ours' });
    expect(site.status).toBe(200);
  });

  test.each(SETTINGS)('changes no settings: %s %s', async (method, path) => {
    expect((await editor.send(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
  });
});

describe('an author', () => {
  test('writes drafts, finds them in the list, and changes their own', async () => {
    const document = await author.write(STUDY, study('own'));
    await author.change(STUDY, document, { ...study('own'), summary: 'Longer.' });
    const found = await list(author, `${ENTRIES}/${STUDY}?locale=en`, 'results');
    expect(found.map((entry) => [at(entry, 'documentId'), at(entry, 'summary')])).toContainEqual([document, 'Longer.']);
  });

  test('reads what others write, to link to it, and does not change it', async () => {
    const document = await editor.write(STUDY, study('of-an-editor'));
    const read = await author.send('GET', `${ENTRIES}/${STUDY}/${document}?locale=en`);
    expect(at(read.body, 'data', 'title')).toBe('of-an-editor');
    const written = await author.send('PUT', `${ENTRIES}/${STUDY}/${document}`, study('taken-over'));
    expect(written.status).toBe(403);
  });

  test.each([
    ['POST', 'actions/publish'],
    ['POST', 'actions/unpublish'],
    ['DELETE', ''],
  ])('neither publishes nor takes down, not even their own: %s %s', async (method, action) => {
    const document = await author.write(STUDY, study(`mine-${action.split('/').at(-1) || 'deleted'}`));
    await editor.publish(STUDY, document, {});
    const answer = await author.send(method, `${ENTRIES}/${STUDY}/${document}/${action}`, {});
    expect(answer.status).toBe(403);
  });

  test.each([
    ['bulkPublish', 403],
    ['bulkUnpublish', 403],
    ['bulkDelete', 403],
  ])('does not do many at once: %s', async (action, status) => {
    const document = await author.write(STUDY, study(`many-${action.toLowerCase()}`));
    const answer = await author.send('POST', `${ENTRIES}/${STUDY}/actions/${action}`, {
      documentIds: [document],
      locale: 'en',
    });
    expect(answer.status).toBe(status);
  });

  test.each([
    ['POST', `${ENTRIES}/api::redirect.redirect`, { from: '/help/', to: 'https://evil.example/' }],
    ['GET', `${ENTRIES}/api::redirect.redirect`, null],
    ['POST', `${ENTRIES}/api::consent.consent`, { reference: 'C-9', givenOn: '2026-01-01' }],
    ['GET', `${ENTRIES}/api::consent.consent`, null],
    ['GET', `${ENTRIES}/api::word-to-avoid.word-to-avoid`, null],
    ['POST', `${ENTRIES}/api::word-to-avoid.word-to-avoid`, { word: 'x' }],
    ['GET', `${ENTRIES}/api::suggestion.suggestion`, null],
    ['POST', `${ENTRIES}/api::suggestion.suggestion`, { title: 'x' }],
    ['PUT', '/content-manager/single-types/api::site.site', { name: 'Mine' }],
    ['PUT', '/content-manager/single-types/api::home.home', { title: 'Mine' }],
  ])('has no part in what managers look after: %s %s', async (method, path, body: Json) => {
    expect((await author.send(method, path, body ?? undefined)).status).toBe(403);
  });

  test('neither sees nor sets a consent', async () => {
    const consent = await editor.write('api::consent.consent', { reference: 'C-3', givenOn: '2026-01-01' });
    const document = await author.write(STUDY, {
      ...study('with-consent'),
      consent: { connect: [{ documentId: consent }] },
    });
    const seen = await author.send('GET', `${ENTRIES}/${STUDY}/${document}?locale=en`);
    expect(Object.keys(at(seen.body, 'data') ?? {})).not.toContain('consent');
    const stored = await editor.send('GET', `${ENTRIES}/${STUDY}/${document}?locale=en`);
    expect(at(stored.body, 'data', 'consent', 'count')).toBe(0);
  });

  test('is not told which consents there are, where a form would offer them', async () => {
    await editor.write('api::consent.consent', { reference: 'C-4', givenOn: '2026-01-01' });
    const document = await author.write(STUDY, study('curious'));
    for (const place of ['consent', `${document}/consent`]) {
      const offered = await author.send('GET', `/content-manager/relations/${STUDY}/${place}?locale=en`);
      expect(offered.status).not.toBe(200);
      expect(JSON.stringify(offered.body)).not.toMatch(/C-4|documentId/);
    }
  });

  test('uploads pictures, and does not change what may be public already, not even their own', async () => {
    const uploaded = await author.upload('mine.png', PNG, 'image/png');
    expect(uploaded.status).toBe(201);
    const id = Number(at(uploaded.body, 0, 'id'));
    expect((await author.upload('other.png', PNG, 'image/png', id)).status).toBe(403);
    expect((await author.send('DELETE', `/upload/files/${id}`)).status).toBe(403);
    const many = await author.send('POST', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] });
    expect(many.status).toBe(403);
    expect((await author.send('GET', `/upload/files/${id}`)).status).toBe(200);
  });

  test.each([...SETTINGS, ['PUT', '/upload/configuration'] as [string, string]])(
    'changes no settings: %s %s',
    async (method, path) => {
      expect((await author.send(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
    },
  );
});

test('a role says what it is for, and gets its rights back at every start', async () => {
  const roles = await list(administrator, '/admin/roles', 'data');
  const role = roles.find((one) => at(one, 'code') === 'strapi-author') ?? null;
  expect(textAt(role, 'description')).toContain('An editor publishes what they write');
  const path = `/admin/roles/${Number(at(role, 'id'))}/permissions`;
  const before = await list(administrator, path, 'data');
  const redirects = {
    action: 'plugin::content-manager.explorer.create',
    subject: 'api::redirect.redirect',
    properties: { fields: ['from', 'to'] },
    conditions: [],
  };
  const given = await administrator.send('PUT', path, { permissions: [redirects] });
  expect(given.status).toBe(200);
  await cms.stop();
  cms = await startCms({}, cms.folder);
  administrator = await Editor.signIn(cms.url);
  const rights = (permissions: Json[]) =>
    permissions.map((one) => `${textAt(one, 'action')} ${plain(at(one, 'subject'))}`).toSorted();
  expect(rights(await list(administrator, path, 'data'))).toEqual(rights(before));
});
