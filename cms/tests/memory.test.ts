import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayIn } from '@waymark/shared-types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import { signIn, type Editor } from './support/editor.ts';
import { at, textAt } from './support/json.ts';
import * as memory from './support/memory.ts';
import { list } from './support/people.ts';
import { askAsPublisher } from './support/public-reader.ts';
import { runScript } from './support/run-script.ts';
import { startWithStaff } from './support/staff.ts';

const PAGE = 'api::page.page';
const PRINCIPLE = 'api::principle.principle';
const STUDY = 'api::case-study.case-study';
const CONSENT = 'api::consent.consent';
const DAY_MS = 24 * 60 * 60_000;

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;
let author: Editor;
let count = 0;

beforeAll(async () => {
  ({ cms, administrator, editor, author } = await startWithStaff());
});

afterAll(() => cms.remove());

beforeEach(() => {
  count += 1;
});

const { page, principle, study, consent } = memory.smallEntries(() => count);
const { actsOn, binned, contentOf, inBin, to, tryInDatabase, versionAt, versions } = memory;

describe('what was published', () => {
  it('is kept with when and by whom, once for each content, and compared word by word', async () => {
    const document = await editor.writeAndPublish(PAGE, page('Tea is at four'));
    await editor.publish(PAGE, document);
    await editor.change(PAGE, document, { title: 'Tea is at five' });
    await editor.publish(PAGE, document);
    const kept = await versions(editor, PAGE, document);
    expect(kept.map((version) => [at(version, 'kind'), at(version, 'by'), at(version, 'isErased')])).toEqual([
      ['published', 'Edith Tor', false],
      ['published', 'Edith Tor', false],
    ]);
    const { body } = await editor.send('GET', await versionAt(editor, PAGE, document, 1));
    const fields = at(body, 'fields');
    const words = (text: string, differs: boolean) => ({ text, differs });
    expect(Array.isArray(fields) && fields.filter((field) => at(field, 'isSame') === false)).toEqual([
      {
        label: 'Title',
        isSame: false,
        then: [words('Tea is at ', false), words('four', true)],
        now: [words('Tea is at ', false), words('five', true)],
      },
    ]);
  });

  it('tells readers what changed, on the day on which that is published', async () => {
    const document = await editor.write(PAGE, page('Told', { changes: [{ what: 'A new address.' }] }));
    await editor.publish(PAGE, document);
    const query = `{ page(documentId: "${document}") { changes { what date } } }`;
    const told = at(await askAsPublisher(cms.url, query), 'data', 'page', 'changes');
    expect(told).toEqual([{ what: 'A new address.', date: dayIn(new Date()) }]);
    expect(at(await versions(editor, PAGE, document), 0, 'note')).toBe('A new address.');
    expect(at(await contentOf(editor, PAGE, document), 'status')).toBe('published');
  });

  it('comes back as a draft, relations and parts included, and what the draft held is kept', async () => {
    const [a, b] = [
      await editor.writeAndPublish(PRINCIPLE, principle('a')),
      await editor.writeAndPublish(PRINCIPLE, principle('b')),
    ];
    const links = [{ text: 'All about tea', url: 'https://example.org/tea' }];
    const document = await editor.writeAndPublish(STUDY, { ...Object(study(b, a)), links });
    await editor.publish(STUDY, document, { title: 'Another', links: [], ...to('principles', a) });
    await editor.change(STUDY, document, { title: 'Only a draft' });
    const answer = await editor.send('POST', await versionAt(editor, STUDY, document, 1));
    expect([answer.status, answer.body]).toEqual([200, { gone: [] }]);
    const draft = await contentOf(editor, STUDY, document);
    const held = [at(draft, 'title'), at(draft, 'links', 0, 'text'), at(draft, 'principles', 'count')];
    expect(held).toEqual([`Study ${count}`, 'All about tea', 2]);
    const query = `{ caseStudy(documentId: "${document}") { title } }`;
    expect(at(await askAsPublisher(cms.url, query), 'data', 'caseStudy', 'title')).toBe('Another');
    expect(at(await versions(editor, STUDY, document), 0, 'kind')).toBe('draft');
    await editor.send('POST', await versionAt(editor, STUDY, document, 0));
    expect(at(await contentOf(editor, STUDY, document), 'title')).toBe('Only a draft');
    await editor.send('POST', `/content-manager/collection-types/${STUDY}/${document}/actions/discard`, {});
    expect(at(await contentOf(editor, STUDY, document), 'title')).toBe('Another');
    await editor.send('POST', await versionAt(editor, STUDY, document, 0));
    expect(at(await contentOf(editor, STUDY, document), 'title')).toBe('Only a draft');
    const acts = await actsOn(administrator, document);
    expect(acts.slice(-4, -2)).toEqual(['brought back by Edith Tor', 'brought back by Edith Tor']);
  });

  it('is brought back without what does not exist any more, which is told beforehand', async () => {
    const gone = await editor.writeAndPublish(PRINCIPLE, principle('gone'));
    const kept = await editor.writeAndPublish(PRINCIPLE, principle('kept'));
    const document = await editor.writeAndPublish(STUDY, study(gone, kept));
    await editor.publish(STUDY, document, { title: 'Later' });
    await editor.delete(PRINCIPLE, gone);
    const version = await versionAt(editor, STUDY, document, 1);
    const told = [{ field: 'Principles', what: 'an entry that was deleted' }];
    expect(at((await editor.send('GET', version)).body, 'gone')).toEqual(told);
    expect((await editor.send('POST', version)).body).toEqual({ gone: told });
    expect(at(await contentOf(editor, STUDY, document), 'principles', 'count')).toBe(1);
  });

  it('is read by those who may read the entry, and brought back by those who may change it', async () => {
    const document = await editor.writeAndPublish(PAGE, page('Not theirs'));
    await editor.publish(PAGE, document, { title: 'Not theirs either' });
    const version = await versionAt(editor, PAGE, document, 1);
    expect(await versions(author, PAGE, document)).toHaveLength(2);
    expect((await author.send('POST', version)).status).toBe(403);
    const secret = await administrator.write(CONSENT, consent());
    expect((await author.send('GET', `/memory/versions/${CONSENT}/${secret}`)).status).toBe(403);
    expect((await fetch(cms.url + version)).status).toBe(401);
    expect((await editor.send('GET', `/memory/versions/${PAGE}/${document}/999999`)).status).toBe(404);
  });
});

describe('what was deleted', () => {
  it('comes back as a draft under the same id, with the links to it, public ones once it is published', async () => {
    const target = await editor.writeAndPublish(STUDY, study());
    const other = await editor.writeAndPublish(STUDY, { ...Object(study()), slug: `other-${count}` });
    const related = { __component: 'sections.related', heading: 'Read next', ...to('caseStudies', target, other) };
    const owner = await editor.writeAndPublish(PAGE, page('Owner', { sections: [related] }));
    const inPublic = async () => {
      const inside = '... on ComponentSectionsRelated { caseStudies { documentId } }';
      const answer = await askAsPublisher(cms.url, `{ page(documentId: "${owner}") { sections { ${inside} } } }`);
      return at(answer, 'data', 'page', 'sections', 0, 'caseStudies');
    };
    const inDraft = async () => at(await contentOf(editor, PAGE, owner), 'sections', 0, 'caseStudies', 'count');
    const title = `Study ${count}`;
    await editor.delete(STUDY, target);
    expect([await inDraft(), await inPublic()]).toEqual([1, [{ documentId: other }]]);
    const shown = { kind: 'Case study', by: 'Edith Tor', mayBringBack: true, languages: ['en'] };
    expect(await inBin(editor, title)).toMatchObject(shown);
    const answer = await editor.send('POST', await binned(editor, title));
    expect([answer.status, answer.body]).toEqual([200, { uid: STUDY, documentId: target, told: [] }]);
    expect(at(await contentOf(editor, STUDY, target), 'status')).toBe('draft');
    expect([await inDraft(), await inPublic(), await inBin(editor, title)]).toEqual([2, [{ documentId: other }], null]);
    await editor.publish(STUDY, target);
    expect(await inPublic()).toEqual([{ documentId: target }, { documentId: other }]);
    const acts = await actsOn(administrator, target);
    expect(acts.filter((act) => !act.startsWith('changed'))).toEqual(
      ['created', 'published', 'deleted', 'brought back', 'published'].map((act) => `${act} by Edith Tor`),
    );
  });

  it('is brought back by those alone who may change it, once, and is theirs as before', async () => {
    const document = await author.write(PAGE, page(`Arthur’s ${count}`));
    const others = await editor.write(PAGE, page(`Edith’s ${count}`, { slug: `edith-${count}` }));
    await editor.delete(PAGE, document);
    await editor.delete(PAGE, others);
    expect((await author.send('POST', await binned(editor, `Edith’s ${count}`))).status).toBe(403);
    const deleted = await binned(editor, `Arthur’s ${count}`);
    const twice = await Promise.all([author, editor].map((who) => who.send('POST', deleted)));
    expect(twice.filter(({ status }) => status === 200)).toHaveLength(1);
    await author.change(PAGE, document, { title: 'Still theirs' });
  });

  it('leaves a consent nowhere, and can be erased before its time', async () => {
    const secret = await administrator.write(CONSENT, consent());
    await administrator.delete(CONSENT, secret);
    expect(await inBin(administrator, `R-${count}`)).toBeNull();
    const document = await editor.writeAndPublish(PAGE, page(`Erase ${count}`));
    await editor.delete(PAGE, document);
    const deleted = await binned(editor, `Erase ${count}`);
    expect((await author.send('DELETE', deleted)).status).toBe(403);
    expect((await editor.send('DELETE', deleted)).status).toBe(200);
    expect(await inBin(editor, `Erase ${count}`)).toBeNull();
  });
});

describe('who did what', () => {
  it('is read by those who have the right, filtered, and taken along as a file that holds no formula', async () => {
    await editor.writeAndPublish(PAGE, page(`=1+1 ${count}`));
    expect((await author.send('GET', '/act-log')).status).toBe(403);
    expect((await author.send('GET', '/act-log/file')).status).toBe(403);
    const found = await list(administrator, `/act-log?kind=${PAGE}&act=published`, 'acts');
    expect(at(found, 0)).toMatchObject({ act: 'published', by: 'Edith Tor', kind: 'Page', title: `=1+1 ${count}` });
    expect(new Set(found.map((act) => at(act, 'act')))).toEqual(new Set(['published']));
    expect((await administrator.send('GET', '/act-log?from=2026-02-30')).status).toBe(400);
    const login = await signIn(cms.url, { email: 'first@example.org', password: 'Only-for-tests-1' });
    const file = await fetch(`${cms.url}/act-log/file?kind=${PAGE}`, {
      headers: { authorization: `Bearer ${textAt(login.body, 'data', 'token')}` },
    });
    expect(await file.text()).toContain(`,'=1+1 ${count},`);
  });

  it('tells of accounts and of who signs in, without what was typed', async () => {
    await signIn(cms.url, { email: 'edith@example.org', password: 'Not-the-password-1' });
    await signIn(cms.url, { email: 'nobody-planted@example.org', password: 'Not-the-password-1' });
    await expect.poll(async () => (await list(administrator, '/act-log?act=sign-in failed', 'acts')).length).toBe(2);
    const failed = await list(administrator, '/act-log?act=sign-in failed', 'acts');
    expect(failed.map((act) => at(act, 'title'))).toEqual(['an address that no account has', 'Edith Tor']);
    const made = await list(administrator, '/act-log?act=account made', 'acts');
    expect(made.map((act) => at(act, 'title')).slice(0, 2)).toEqual(['Edith Tor', 'Edith Tor']);
    const rows = memory.inDatabase(cms, (database) => database.prepare('select * from acts').all());
    expect(JSON.stringify(rows)).not.toContain('planted');
  });

  it('is changed by nothing: the database itself refuses, but for what was kept for its time', () => {
    const refused = expect.stringContaining('Acts are only added to');
    const agedBy = (days: number) => Date.now() - days * DAY_MS;
    for (const days of [729, 731])
      tryInDatabase(cms, `insert into acts (at, act, subject) values (${agedBy(days)}, 'created', 'planted')`);
    const tries = [
      `update acts set act = 'created'`,
      'delete from acts',
      `insert or replace into acts (id, at, act) select max(id), 1, 'created' from acts`,
      `delete from acts where subject = 'planted'`,
      `delete from acts where at < ${agedBy(730.5)}`,
    ];
    expect(tries.map((statement) => tryInDatabase(cms, statement))).toEqual([...Array(4).fill(refused), 1]);
  });
});

describe('what is forgotten', () => {
  it('is in no byte of the database, and what was kept for its time is gone', async () => {
    const marker = 'Quetzalcoatlus';
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: `${marker} `.repeat(3000) }] }];
    const principleData = { ...Object(principle('forget')), title: `${marker} ${count}`, body };
    const document = await editor.writeAndPublish(PRINCIPLE, principleData);
    const plain = await editor.writeAndPublish(PAGE, page('Old'));
    await editor.publish(PAGE, plain, { title: 'New' });
    await editor.delete(PRINCIPLE, document);
    const file = () => readFileSync(join(cms.folder, 'cms', 'cms.db'));
    expect(file().includes(marker)).toBe(true);
    memory.ageVersions(cms, plain, 11);
    await runScript(cms, 'forget-versions.cjs', PRINCIPLE, document);
    expect(file().includes(marker)).toBe(false);
    const erased = { content: null, digest: null, note: null, erased_at: expect.any(Number) };
    expect(memory.keptRows(cms, document)).toEqual([erased]);
    expect(await versions(editor, PAGE, plain)).toHaveLength(1);
    const [entry] = (await list(editor, '/bin', 'entries')).filter((one) => at(one, 'title') === null);
    expect(entry).toMatchObject({ mayBringBack: false });
    expect((await editor.send('POST', `/bin/${JSON.stringify(at(entry ?? null, 'id'))}`)).status).toBe(400);
  });
});
