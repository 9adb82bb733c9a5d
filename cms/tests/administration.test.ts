import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import caseStudy from '../src/api/case-study/content-types/case-study/schema.json';
import { ADMINISTRATOR, PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor, signIn } from './support/editor.ts';
import { at, textAt } from './support/json.ts';
import { list } from './support/people.ts';
import { ask } from './support/public-reader.ts';

const QUESTION = '{ principles { title } }';

let cms: RunningCms;
let administrator: Editor;

beforeAll(async () => {
  cms = await startCms({}, undefined, { fromNothing: true });
  administrator = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

describe('the first administrator', () => {
  test('may do everything', async () => {
    const me = await administrator.send('GET', '/admin/users/me');
    expect(at(me.body, 'data', 'email')).toBe(ADMINISTRATOR.email);
    expect(at(me.body, 'data', 'roles', 0, 'code')).toBe('strapi-super-admin');
  });

  test('is the only one, and stays as they are when the CMS starts again with other settings', async () => {
    await cms.stop();
    const again = await startCms({ ADMIN_EMAIL: 'second@example.org', ADMIN_PASSWORD: 'Another-one-2' }, cms.folder);
    expect(await signIn(again.url, { email: 'second@example.org', password: 'Another-one-2' })).toMatchObject({
      status: 400,
    });
    expect(await signIn(again.url, ADMINISTRATOR)).toMatchObject({ status: 200 });
    cms = again;
    administrator = await Editor.signIn(cms.url);
    expect(await list(administrator, '/admin/users', 'data', 'results')).toHaveLength(1);
  });
});

describe('tokens', () => {
  test('are one: the publisher’s, which only reads, and ends within a year', async () => {
    const tokens = await list(administrator, '/admin/api-tokens', 'data');
    expect(tokens.map((token) => [at(token, 'name'), at(token, 'type')])).toEqual([['Publisher', 'custom']]);
    const permissions = at(tokens[0] ?? null, 'permissions');
    expect(permissions).toContain('api::case-study.case-study.find');
    expect(JSON.stringify(permissions)).not.toMatch(
      /create|update|delete|upload\.content-api\.upload|destroy|consent|suggestion/,
    );
    const days = (Date.parse(textAt(tokens[0] ?? null, 'expiresAt')) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(364);
    expect(days).toBeLessThan(366);
  });

  test('change with the setting: the new one is good, the old one is not', async () => {
    await cms.stop();
    const renewed = 'beef'.repeat(16);
    cms = await startCms({ PUBLISHER_TOKEN: renewed }, cms.folder);
    administrator = await Editor.signIn(cms.url);
    expect(await ask(cms.url, QUESTION, { token: renewed })).toEqual({ data: { principles: [] } });
    expect(at(await ask(cms.url, QUESTION, { token: PUBLISHER_TOKEN }), 'data')).toBeNull();
  });
});

describe('forms', () => {
  test('of a case study show the fields in the order of its schema, in two columns, with its words', async () => {
    const answer = await administrator.send(
      'GET',
      '/content-manager/content-types/api::case-study.case-study/configuration',
    );
    const configuration = at(answer.body, 'data', 'contentType');
    const view = caseStudy.pluginOptions['edit-view'];
    expect(at(configuration, 'layouts', 'edit')).toEqual(
      view.layout.map((row) => row.map((name) => ({ name, size: 12 / row.length }))),
    );
    expect(at(configuration, 'layouts', 'list')).toEqual(view.list);
    expect(at(configuration, 'settings')).toMatchObject({
      mainField: 'title',
      defaultSortBy: 'title',
      defaultSortOrder: 'ASC',
    });
    const summary = caseStudy.attributes.summary.pluginOptions['edit-view'];
    expect(at(configuration, 'metadatas', 'summary', 'edit')).toMatchObject(summary);
    expect(at(configuration, 'metadatas', 'organisation', 'edit', 'mainField')).toBe('name');
  });

  test('of its parts have their words too', async () => {
    const answer = await administrator.send('GET', '/content-manager/components/media.image/configuration');
    expect(at(answer.body, 'data', 'component', 'metadatas', 'file', 'edit', 'label')).toBe('Picture file');
  });

  test('have every field of their type', async () => {
    for (const model of [
      ...(await list(administrator, '/content-manager/content-types', 'data')),
      ...(await list(administrator, '/content-manager/components', 'data')),
    ]) {
      const uid = textAt(model, 'uid');
      if (!uid.startsWith('api::') && uid.includes('::')) continue;
      const kind = uid.includes('::') ? 'content-types' : 'components';
      const answer = await administrator.send('GET', `/content-manager/${kind}/${uid}/configuration`);
      const configuration = at(answer.body, 'data', kind === 'components' ? 'component' : 'contentType');
      const shown = at(configuration, 'layouts', 'edit');
      const names = Array.isArray(shown) ? shown.flat().map((field) => at(field, 'name')) : [];
      const editable = Object.keys(at(model, 'attributes') ?? {}).filter(
        (name) =>
          !/^(id|documentId|createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(name),
      );
      if (uid !== 'api::change.change') expect([uid, names.toSorted()]).toEqual([uid, editable.toSorted()]);
    }
  });
});

describe('languages', () => {
  test('are one: English', async () => {
    const answer = await administrator.send('GET', '/i18n/locales');
    expect(answer.body).toMatchObject([{ code: 'en', name: 'English', isDefault: true }]);
  });
});
