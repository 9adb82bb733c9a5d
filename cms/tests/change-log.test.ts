import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCms, WAKE_UP_SECRET, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { OTHER_PNG, PNG } from './support/pictures.ts';
import { askAsPublisher, LogReader } from './support/public-reader.ts';
import { runScript } from './support/run-script.ts';
import { listenForWakeUps } from './support/wake-up-listener.ts';

const PRINCIPLE = 'api::principle.principle';
const ACTION = 'api::action.action';
const CASE_STUDY = 'api::case-study.case-study';
const PAGE = 'api::page.page';
const REDIRECT = 'api::redirect.redirect';
const FILE = 'plugin::upload.file';

let cms: RunningCms;
let editor: Editor;
let log: LogReader;
let publisher: Awaited<ReturnType<typeof listenForWakeUps>>;
let count = 0;

beforeAll(async () => {
  publisher = await listenForWakeUps();
  cms = await startCms({ PUBLISHER_URL: publisher.url });
  editor = await Editor.signIn(cms.url);
  log = new LogReader(cms.url);
});

afterAll(async () => {
  publisher.close();
  await cms.remove();
});

beforeEach(async () => {
  await log.news();
});

/** The fields of a principle (or action) that differs from all others. */
function principle(more: Record<string, Json> = {}): Json {
  count += 1;
  return { title: `Number ${count}`, slug: `number-${count}`, summary: 'Short.', order: count, ...more };
}

/** As many redirects as the system made by itself. */
const redirectsMade = (times: number): unknown[] =>
  Array.from({ length: times }, () => expect.stringMatching(`^publish ${REDIRECT} `));

/** A relation as the admin panel sends it. */
function to(...documents: string[]): Json {
  return { connect: documents.map((documentId) => ({ documentId, locale: 'en' })) };
}

test('saving a draft is not logged, publishing it is', async () => {
  const document = await editor.write(PRINCIPLE, principle());
  expect(await log.news()).toEqual([]);
  await editor.publish(PRINCIPLE, document);
  expect(await log.news()).toEqual([`publish ${PRINCIPLE} ${document} en`]);
});

test('a change to something published is logged when it is published again, and not before', async () => {
  const document = await editor.writeAndPublish(PRINCIPLE, principle());
  await log.news();
  await editor.change(PRINCIPLE, document, { title: 'Better words' });
  expect(await log.news()).toEqual([]);
  await editor.publish(PRINCIPLE, document);
  expect(await log.news()).toEqual([`publish ${PRINCIPLE} ${document} en`]);
});

test('publishing many at once logs each of them', async () => {
  const documents = [await editor.write(PRINCIPLE, principle()), await editor.write(PRINCIPLE, principle())];
  await editor.publishMany(PRINCIPLE, documents);
  expect((await log.news()).toSorted()).toEqual(
    documents.map((document) => `publish ${PRINCIPLE} ${document} en`).toSorted(),
  );
});

test('deleting something published is logged, deleting a draft is not', async () => {
  const draft = await editor.write(PRINCIPLE, principle());
  const published = await editor.writeAndPublish(PRINCIPLE, principle());
  await log.news();
  await editor.delete(PRINCIPLE, draft);
  await editor.delete(PRINCIPLE, published);
  expect(await log.news()).toEqual([`delete ${PRINCIPLE} ${published} en`]);
});

test('an entry that loses a relation because its target is taken down is logged too', async () => {
  const target = await editor.writeAndPublish(PRINCIPLE, principle());
  const action = await editor.writeAndPublish(ACTION, principle({ principles: to(target) }));
  await log.news();
  await editor.unpublish(PRINCIPLE, target);
  expect(await log.news()).toEqual([
    `unpublish ${PRINCIPLE} ${target} en`,
    `publish ${ACTION} ${action} en`,
    ...redirectsMade(2),
  ]);
  expect(await askAsPublisher(cms.url, `{ action(documentId: "${action}") { principles { documentId } } }`)).toEqual({
    data: { action: { principles: [] } },
  });
});

test('an entry keeps its relation, and is not logged, when its target is published again', async () => {
  const target = await editor.writeAndPublish(PRINCIPLE, principle());
  const action = await editor.writeAndPublish(ACTION, principle({ principles: to(target) }));
  await log.news();
  await editor.publish(PRINCIPLE, target);
  expect(await log.news()).toEqual([`publish ${PRINCIPLE} ${target} en`]);
  const answer = await askAsPublisher(cms.url, `{ action(documentId: "${action}") { principles { documentId } } }`);
  expect(answer).toEqual({ data: { action: { principles: [{ documentId: target }] } } });
});

test('a page that shows a case study inside a section is logged when the case study is deleted', async () => {
  const study = await editor.writeAndPublish(CASE_STUDY, {
    title: 'Study',
    slug: 'study',
    summary: 'Short.',
    stage: 'running',
    principles: to(await editor.writeAndPublish(PRINCIPLE, principle())),
  });
  const sections = [{ __component: 'sections.related', heading: 'Read next', caseStudies: to(study) }];
  const page = await editor.writeAndPublish(PAGE, {
    title: 'Page',
    slug: 'page-of-studies',
    summary: 'Short.',
    sections,
  });
  await log.news();
  await editor.delete(CASE_STUDY, study);
  expect(await log.news()).toEqual([`delete ${CASE_STUDY} ${study} en`, `publish ${PAGE} ${page} en`]);
});

test('entries in a language that an administrator removes are logged', async () => {
  const language = await editor.send('POST', '/i18n/locales', { code: 'gd', name: 'Gàidhlig', isDefault: false });
  const document = await editor.writeAndPublish(PRINCIPLE, principle());
  await editor.send('PUT', `/content-manager/collection-types/${PRINCIPLE}/${document}?locale=gd`, {
    title: 'Prionnsapal',
    summary: 'Goirid.',
    slug: 'prionnsapal',
  });
  await editor.send('POST', `/content-manager/collection-types/${PRINCIPLE}/${document}/actions/publish?locale=gd`, {});
  expect((await log.news()).at(-1)).toMatch(`publish ${PRINCIPLE} ${document}`);
  await editor.send('DELETE', `/i18n/locales/${Number(at(language.body, 'id'))}`);
  expect(await log.news()).toEqual([`delete ${PRINCIPLE} ${document} gd`]);
});

test('redirects, which have no drafts, are logged when they are made, changed and deleted', async () => {
  const redirect = await editor.write(REDIRECT, { from: '/old/', to: '/new/' });
  await editor.change(REDIRECT, redirect, { to: '/newer/' });
  await editor.delete(REDIRECT, redirect);
  expect(await log.news()).toEqual(
    ['publish', 'publish', 'delete'].map((event) => `${event} ${REDIRECT} ${redirect} null`),
  );
});

test('records of consent are never logged', async () => {
  await editor.write('api::consent.consent', { reference: 'C-1', givenOn: '2026-01-01' });
  expect(await log.news()).toEqual([]);
});

test('a picture is logged when it is added, described, replaced and deleted, and so is the entry that showed it', async () => {
  const added = await editor.upload('point.png', PNG, 'image/png');
  const [id, file] = [Number(at(added.body, 0, 'id')), textAt(added.body, 0, 'documentId')];
  const entry = await editor.writeAndPublish(PRINCIPLE, principle({ image: { file: id, alternativeText: 'A point' } }));
  expect(await log.news()).toEqual([`media ${FILE} ${file} null`, `publish ${PRINCIPLE} ${entry} en`]);

  const words = new FormData();
  words.append('fileInfo', JSON.stringify({ alternativeText: 'One transparent point' }));
  await editor.send('POST', `/upload?id=${id}`, words);
  expect(await log.news()).toEqual([`media ${FILE} ${file} null`]);

  expect(await editor.upload('point.png', OTHER_PNG, 'image/png', id)).toMatchObject({ status: 200 });
  expect(await log.news()).toEqual([`media ${FILE} ${file} null`]);

  await editor.delete(PRINCIPLE, entry);
  await log.news();
  await editor.send('DELETE', `/upload/files/${id}`);
  expect(await log.news()).toEqual([`media ${FILE} ${file} null`]);
});

test('an import by a script of one’s own is logged like everything else', async () => {
  const document = await runScript(cms, 'import-principle.cjs');
  expect(await log.news()).toEqual([`publish ${PRINCIPLE} ${document} en`]);
});

test('somebody who keeps reading while twenty entries are published at once misses none of them', async () => {
  const documents = await Promise.all(Array.from({ length: 20 }, () => editor.write(PRINCIPLE, principle())));
  const work = Promise.all(documents.map((document) => editor.publish(PRINCIPLE, document)));
  const seen: string[] = [];
  while (seen.length < documents.length) seen.push(...(await log.news()));
  await work;
  expect(seen.toSorted()).toEqual(documents.map((document) => `publish ${PRINCIPLE} ${document} en`).toSorted());
});

test('the log can be read in parts, and always tells its name and its newest number', async () => {
  const name = async (after: number, limit: number) =>
    askAsPublisher(
      cms.url,
      `{ changesAfter(sequence: ${after}, limit: ${limit}) { log latest changes { sequence at } } }`,
    );
  const [all, first] = [await name(0, 500), await name(0, 1)];
  const latest = at(all, 'data', 'changesAfter', 'latest');
  expect(at(first, 'data', 'changesAfter', 'log')).toBe(textAt(all, 'data', 'changesAfter', 'log'));
  expect(at(first, 'data', 'changesAfter', 'latest')).toBe(latest);
  expect(at(first, 'data', 'changesAfter', 'changes')).toHaveLength(1);
  expect(at(await name(0, 0), 'data', 'changesAfter', 'changes')).toEqual([]);
  expect(await name(Number(latest), 10)).toMatchObject({ data: { changesAfter: { latest, changes: [] } } });
});

test('a change that fails leaves no trace in the log', async () => {
  await editor.write(REDIRECT, { from: '/taken/', to: '/x/' });
  await log.news();
  const answer = await editor.send('POST', `/content-manager/collection-types/${REDIRECT}`, {
    from: '/taken/',
    to: '/y/',
  });
  expect(answer.status).toBe(400);
  expect(await log.news()).toEqual([]);
});

test('the publisher is woken after a publish, with a signature and nothing else', async () => {
  publisher.calls.length = 0;
  await editor.writeAndPublish(PRINCIPLE, principle());
  await expect.poll(() => publisher.calls.length).toBeGreaterThan(0);
  const [call] = publisher.calls;
  const timestamp = String(call?.headers['x-waymark-timestamp']);
  expect(call).toMatchObject({ method: 'POST', body: '' });
  expect(Math.abs(Date.now() - Number(timestamp))).toBeLessThan(5000);
  expect(call?.headers['x-waymark-signature']).toBe(
    createHmac('sha256', WAKE_UP_SECRET).update(timestamp).digest('hex'),
  );
});

test('saving a draft does not wake the publisher', async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  publisher.calls.length = 0;
  await editor.write(PRINCIPLE, principle());
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(publisher.calls).toEqual([]);
});
