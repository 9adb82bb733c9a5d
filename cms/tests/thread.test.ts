import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { withDatabase } from './support/database-file.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { list } from './support/people.ts';
import { askAsPublisher } from './support/public-reader.ts';

const ACTION = 'api::action.action';
const FINDING = 'api::finding.finding';

let count = 0;

const action = (title: string): Json => {
  count += 1;
  return { title, slug: `action-${count}`, summary: 'Short.', order: count };
};

/** Links to actions as the admin panel sends them, each with its reason; undefined where none is chosen. */
const leadsTo = (...links: readonly (readonly [document: string | undefined, because: string])[]): Json =>
  links.map(([document, because]) => ({
    because,
    action: { set: document === undefined ? [] : [{ documentId: document, locale: 'en' }] },
  }));

const finding = (actions: Json): Record<string, Json> => ({ statement: 'Said.', actions });

/** What is wrong with a finding when it is published, field by field. */
async function refusals(editor: Editor, document: string, fields: Json): Promise<readonly string[]> {
  const path = `/content-manager/collection-types/${FINDING}/${document}/actions/publish`;
  const { status, body } = await editor.send('POST', path, fields);
  const errors = status < 300 ? [] : at(body, 'error', 'details', 'errors');
  if (!Array.isArray(errors)) throw new Error(`Expected refusals, found ${JSON.stringify(body)}.`);
  return errors.map((error) => {
    const field = at(error, 'path');
    return `${Array.isArray(field) ? field.map(plain).join('.') : ''}: ${textAt(error, 'message')}`;
  });
}

/** What the public sees that a finding leads to: each action with the reason, or null. */
async function answersOf(cms: RunningCms, document: string): Promise<Json | undefined> {
  const query = `{ finding(documentId: "${document}") { actions { because action { title } } } }`;
  return at(await askAsPublisher(cms.url, query), 'data', 'finding', 'actions');
}

describe('the actions that a finding leads to', () => {
  let cms: RunningCms;
  let editor: Editor;

  beforeAll(async () => {
    cms = await startCms();
    editor = await Editor.signIn(cms.url);
  });

  afterAll(() => cms.remove());

  it('may be published later, and each keeps its reason when one goes and comes back', async () => {
    const first = await editor.writeAndPublish(ACTION, action('Join up'));
    const second = await editor.write(ACTION, action('Learn'));
    const document = await editor.writeAndPublish(FINDING, finding(leadsTo([second, 'Later.'], [first, 'Now.'])));
    const join = { because: 'Now.', action: { title: 'Join up' } };
    const learn = { because: 'Later.', action: { title: 'Learn' } };
    expect(await answersOf(cms, document)).toEqual([{ ...learn, action: null }, join]);
    await editor.publish(ACTION, second);
    expect(await answersOf(cms, document)).toEqual([learn, join]);
    await editor.unpublish(ACTION, first);
    expect(await answersOf(cms, document)).toEqual([learn, { ...join, action: null }]);
    await editor.publish(ACTION, first);
    expect(await answersOf(cms, document)).toEqual([learn, join]);
  });

  it('are chosen, once each and with a reason; what is not, is told at its field', async () => {
    const only = await editor.write(ACTION, action('Only'));
    const document = await editor.write(FINDING, finding([]));
    const slips = leadsTo([only, 'So.'], [undefined, 'Because of what?'], [only, '  ']);
    expect(await refusals(editor, document, finding(slips))).toEqual([
      'actions.2.because: This is empty, or only spaces. Fill it in.',
      'actions.1.action: No action is chosen here, or it was deleted, so the reason hangs in the air. Choose one, or remove this part.',
      'actions.2.action: This action is chosen above already. Put both reasons into one sentence there, and remove this part.',
    ]);
    expect(await refusals(editor, document, finding(leadsTo([only, 'So.'])))).toEqual([]);
  });

  it('are looked at again when one was deleted, and the finding stays as it was until then', async () => {
    const gone = await editor.writeAndPublish(ACTION, action('Gone'));
    const document = await editor.writeAndPublish(FINDING, finding(leadsTo([gone, 'It was.'])));
    await editor.delete(ACTION, gone);
    expect(await answersOf(cms, document)).toEqual([{ because: 'It was.', action: null }]);
    expect(await refusals(editor, document, {})).toEqual([expect.stringMatching(/^actions\.0\.action: No action/)]);
    expect(await refusals(editor, document, { actions: [] })).toEqual([]);
  });
});

describe('a database of the version before', () => {
  let cms: RunningCms;

  beforeAll(async () => {
    cms = await startCms({ DEMO_CONTENT: 'true' });
  });

  afterAll(() => cms.remove());

  it('loses nothing: findings and the site are as they were, and can name actions and organisations from then on', async () => {
    await cms.stop();
    beforeTheThread(cms);
    const before = contentOf(cms);
    cms = await startCms({ DEMO_CONTENT: 'true' }, cms.folder);
    expect(contentOf(cms)).toEqual(before);
    const editor = await Editor.signIn(cms.url);
    const page = (type: string) => `/content-manager/collection-types/${type}?pageSize=100`;
    const [first] = await list(editor, page(FINDING), 'results');
    const [answer] = await list(editor, page(ACTION), 'results');
    const [document, to] = [textAt(first ?? null, 'documentId'), textAt(answer ?? null, 'documentId')];
    expect(await refusals(editor, document, {})).toEqual([]);
    expect(await refusals(editor, document, { actions: leadsTo([to, 'People said so.']) })).toEqual([]);
    expect(await answersOf(cms, document)).toMatchObject([{ because: 'People said so.' }]);
  });
});

/** Makes the database that of the version before findings named actions, and the site organisations. */
function beforeTheThread({ folder }: RunningCms): void {
  withDatabase(folder, (database) => {
    database.exec(`
      delete from findings_cmps where field = 'actions';
      delete from sites_cmps where field = 'organisations';
      delete from pages_cmps where component_type = 'sections.speakers';
      delete from kept_versions where entry_type in ('api::finding.finding', 'api::site.site', 'api::page.page');
      update strapi_database_schema set hash = 'of the version before';
    `);
    const tables = database.prepare<[string], { name: string }>(
      "select name from sqlite_master where type = 'table' and name like ?",
    );
    for (const part of ['thread_action_links', 'site_organisations', 'sections_speakers'])
      for (const { name } of tables.all(`components_${part}%`)) database.exec(`drop table ${name}`);
  });
}

/** Every row of the findings, the site and the pages, and the parts that they have. */
const contentOf = ({ folder }: RunningCms): readonly unknown[] =>
  withDatabase(folder, (database) =>
    ['findings', 'findings_cmps', 'sites', 'sites_cmps', 'pages', 'pages_cmps'].map((table) =>
      database.prepare(`select * from ${table} order by id`).all(),
    ),
  );
