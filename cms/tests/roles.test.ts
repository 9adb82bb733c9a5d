import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { list, PASSWORD, signInAs } from './support/people.ts';
import { PNG } from './support/pictures.ts';
import { runScript } from './support/run-script.ts';

const ENTRIES = '/content-manager/collection-types';
/** What a CMS may take to start again. */
const START_MS = 240_000;
const STUDY = 'api::case-study.case-study';

let cms: RunningCms;
let administrator: Editor;
let manager: Editor;
let editor: Editor;
let author: Editor;
/** An editor who looks after consents too. */
let trusted: Editor;

beforeAll(async () => {
  cms = await startCms();
  administrator = await Editor.signIn(cms.url);
  manager = await signInAs(administrator, cms.url, 'manager', 'mina@example.org');
  editor = await signInAs(administrator, cms.url, 'editor', 'edith@example.org');
  author = await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
  trusted = await signInAs(administrator, cms.url, ['editor', 'consent-manager'], 'tru@example.org');
});

afterAll(() => cms.remove());

/** A case study that is whole, but for what the test is about. */
const study = (slug: string): Record<string, Json> => ({ title: slug, slug, summary: 'Short.', stage: 'running' });

describe('a manager', () => {
  test('writes and publishes everything, redirects, consents and the site included', async () => {
    await manager.writeAndPublish('api::principle.principle', {
      title: 'Peers',
      slug: 'peers',
      summary: 'Short.',
      order: 1,
    });
    await manager.write('api::consent.consent', { reference: 'C-2', givenOn: '2026-01-01' });
    await manager.write('api::redirect.redirect', { from: '/old/', to: '/' });
    const site = await manager.send('PUT', '/content-manager/single-types/api::site.site?locale=en', { name: 'Ours' });
    expect(site.status).toBe(200);
  });

  test('invites people and gives roles up to Manager, but makes no Super Admin', async () => {
    const invite = async (email: string, roles: string[]) => {
      const ids = await Promise.all(roles.map(roleId));
      return await manager.send('POST', '/admin/users', { firstname: 'New', lastname: 'Person', email, roles: ids });
    };
    const made = await invite('new@example.org', ['author']);
    expect(made.status).toBe(201);
    const path = `/admin/users/${Number(at(made.body, 'data', 'id'))}`;
    expect((await manager.send('PUT', path, { roles: [await roleId('manager')] })).status).toBe(200);
    const more = await manager.send('PUT', path, { roles: [await roleId('strapi-super-admin')] });
    expect([more.status, at(more.body, 'error', 'message')]).toEqual([
      403,
      'You can give the roles up to Manager. A Super Admin gives the others.',
    ]);
    expect((await invite('other@example.org', ['strapi-super-admin'])).status).toBe(403);
  });

  test('neither makes themselves more nor takes over the account of anybody', async () => {
    const me = Number(at((await manager.send('GET', '/admin/users/me')).body, 'data', 'id'));
    const own = await manager.send('PUT', `/admin/users/${me}`, { roles: [await roleId('strapi-super-admin')] });
    expect(own.status).toBe(403);
    const [first, other] = [await userId('first@example.org'), await userId('arthur@example.org')];
    expect((await manager.send('PUT', `/admin/users/${first}`, { isActive: false })).status).toBe(403);
    expect((await manager.send('PUT', `/admin/users/${other}`, { password: PASSWORD })).status).toBe(403);
    expect((await manager.send('PUT', `/admin/users/${other}`, { email: 'mine@example.org' })).status).toBe(403);
  });

  test('deactivates somebody, whose open session ends at once', async () => {
    const leaver = await signInAs(administrator, cms.url, 'editor', 'lee@example.org');
    expect((await leaver.send('GET', '/admin/users/me')).status).toBe(200);
    await manager.send('PUT', `/admin/users/${await userId('lee@example.org')}`, { isActive: false });
    expect((await leaver.send('GET', '/admin/users/me')).status).toBe(401);
  });
});

const roleId = async (code: string): Promise<number> => {
  const roles = await list(administrator, '/admin/roles', 'data');
  return Number(at(roles.find((one) => at(one, 'code') === code) ?? null, 'id'));
};

const userId = async (email: string): Promise<number> => {
  const found = await administrator.send('GET', `/admin/users?_q=${email}`);
  return Number(at(found.body, 'data', 'results', 0, 'id'));
};

describe('an editor', () => {
  test('publishes and takes down what authors write', async () => {
    const document = await author.write('api::theme.theme', { name: 'Peers', slug: 'peer-support', kind: 'approach' });
    await editor.publish('api::theme.theme', document);
    await editor.unpublish('api::theme.theme', document);
  });
});

describe('a consent', () => {
  const secret = 'C-SECRET';
  let consent: string;
  let document: string;
  let quote: number;

  beforeAll(async () => {
    consent = await trusted.write('api::consent.consent', { reference: secret, givenOn: '2026-01-01' });
    const chosen = { connect: [{ documentId: consent }] };
    document = await author.write(STUDY, { ...study('told'), quotes: [{ text: 'In my own words.' }] });
    const written = await trusted.send('GET', `${ENTRIES}/${STUDY}/${document}?locale=en`);
    quote = Number(at(written.body, 'data', 'quotes', 0, 'id'));
    await trusted.change(STUDY, document, {
      consent: chosen,
      quotes: [{ id: quote, text: 'In my own words.', consent: chosen }],
    });
  });

  const questions = () => [
    `/content-manager/relations/${STUDY}/consent?locale=en`,
    `/content-manager/relations/${STUDY}/${document}/consent?locale=en`,
    '/content-manager/relations/story.quote/consent?locale=en',
    `/content-manager/relations/story.quote/${quote}/consent?locale=en`,
    `${ENTRIES}/${STUDY}/${document}?locale=en`,
    `${ENTRIES}/${STUDY}?locale=en&populate=*`,
    `${ENTRIES}/${STUDY}?locale=en&populate[consent]=*&populate[quotes][populate]=*`,
  ];

  test.each(['author', 'editor'])('is told to no %s who does not look after consents', async (who) => {
    for (const question of questions()) {
      const answer = await (who === 'author' ? author : editor).send('GET', question);
      expect(JSON.stringify(answer.body)).not.toContain(secret);
      expect(JSON.stringify(answer.body)).not.toContain(consent);
      expect(JSON.stringify(answer.body)).not.toContain('"consent"');
    }
  });

  test('is found by nobody who guesses at it with a filter', async () => {
    for (const filter of ['[consent][reference]', '[quotes][consent][reference]', '[consent][documentId]']) {
      const guess = async (value: string) =>
        (await author.send('GET', `${ENTRIES}/${STUDY}?locale=en&filters${filter}[$startsWith]=${value}`)).body;
      expect(at(await guess('C-SEC'), 'pagination')).toEqual(at(await guess('nothing'), 'pagination'));
    }
  });

  test('stays with the story when its author changes it, and is told to whoever looks after consents', async () => {
    await author.change(STUDY, document, {
      summary: 'Longer.',
      quotes: [{ id: quote, text: 'In my very own words.' }],
    });
    for (const question of questions().slice(1, 4)) {
      const answer = await trusted.send('GET', question);
      expect(JSON.stringify(answer.body)).toContain(secret);
    }
    const stored = await trusted.send('GET', `/content-manager/relations/story.quote/${quote}/consent?locale=en`);
    expect(at(stored.body, 'results', 0, 'documentId')).toBe(consent);
  });
});

describe('an author', () => {
  test('writes drafts, finds them in the list, and changes their own', async () => {
    const document = await author.write(STUDY, study('own'));
    await author.change(STUDY, document, { ...study('own'), summary: 'Longer.' });
    const found = await list(author, `${ENTRIES}/${STUDY}?locale=en`, 'results');
    expect(found.map((entry) => [at(entry, 'documentId'), at(entry, 'summary')])).toContainEqual([document, 'Longer.']);
  });

  test('neither sees nor sets a consent', async () => {
    const consent = await trusted.write('api::consent.consent', { reference: 'C-3', givenOn: '2026-01-01' });
    const document = await author.write(STUDY, {
      ...study('with-consent'),
      consent: { connect: [{ documentId: consent }] },
    });
    const seen = await author.send('GET', `${ENTRIES}/${STUDY}/${document}?locale=en`);
    expect(Object.keys(at(seen.body, 'data') ?? {})).not.toContain('consent');
    const stored = await trusted.send('GET', `${ENTRIES}/${STUDY}/${document}?locale=en`);
    expect(at(stored.body, 'data', 'consent', 'count')).toBe(0);
  });

  test('does not undo what somebody else has changed since it was published', async () => {
    const document = await editor.writeAndPublish('api::theme.theme', { name: 'A', slug: 'a-theme', kind: 'approach' });
    await editor.change('api::theme.theme', document, { name: 'B' });
    const path = `${ENTRIES}/api::theme.theme/${document}/actions/discard`;
    expect((await author.send('POST', path, {})).status).toBe(403);
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
});

test('a role says what it is for, and gets its rights back at every start', { timeout: START_MS }, async () => {
  const roles = await list(administrator, '/admin/roles', 'data');
  const role = roles.find((one) => at(one, 'code') === 'author') ?? null;
  expect(textAt(role, 'description')).toContain('Somebody else publishes what they write');
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

test('who held a role of Strapi’s own goes on with ours, and the log says so', { timeout: START_MS }, async () => {
  await cms.stop();
  await runScript(cms, 'take-roles-back.cjs');
  cms = await startCms({}, cms.folder);
  administrator = await Editor.signIn(cms.url);
  const users = await list(administrator, '/admin/users?pageSize=100', 'data', 'results');
  const holders = users.flatMap((user) => {
    const roles = at(user, 'roles');
    const email = textAt(user, 'email');
    return email.startsWith('strapi-') && Array.isArray(roles)
      ? [[email, ...roles.map((role) => at(role, 'code'))]]
      : [];
  });
  expect(holders).toEqual([
    ['strapi-editor@example.org', 'manager', 'consent-manager'],
    ['strapi-author@example.org', 'author'],
  ]);
  expect(cms.output()).toMatch(/Who held “strapi-editor” now holds Manager and Consent manager.*strapi-editor@example/);
  const roles = await list(administrator, '/admin/roles', 'data');
  expect(roles.map((role) => at(role, 'name')).toSorted()).toEqual(
    ['Author', 'Consent manager', 'Editor', 'Manager', 'Manager (before)', 'Super Admin'].toSorted(),
  );
  const rights = await list(administrator, `/admin/roles/${await roleId('manager')}/permissions`, 'data');
  expect(rights.map((right) => at(right, 'action'))).toContain('admin::webhooks.read');
});
