import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, type Json } from './support/json.ts';
import { PASSWORD, signInAs } from './support/people.ts';
import { named, plansBy } from './support/plans.ts';

const STORY = 'api::case-study.case-study';
const THEME = 'api::theme.theme';
const ENTRIES = `/content-manager/collection-types/${THEME}`;

let cms: RunningCms;
let administrator: Editor;
let manager: Editor;
let editor: Editor;
let author: Editor;

beforeAll(async () => {
  cms = await startCms();
  administrator = await Editor.signIn(cms.url);
  manager = await signInAs(administrator, cms.url, 'manager', 'mina@example.org');
  editor = await signInAs(administrator, cms.url, 'editor', 'edith@example.org');
  author = await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
});

afterAll(() => cms.remove());

let count = 0;

function theme(): { name: string; slug: string; kind: string } {
  count += 1;
  return { name: `Theme ${count}`, slug: `theme-${count}`, kind: 'approach' };
}

const review = (document: string, step = '') => `/editing/review/${THEME}/${document}${step}`;
const wordsOf = (answer: { body: Json }) => at(answer.body, 'error', 'message');

async function titlesOf(who: Editor, part: 'waiting' | 'mine'): Promise<Json[]> {
  const list = at((await who.send('GET', '/home-page/waiting')).body, part);
  return Array.isArray(list) ? list.map((one) => [at(one, 'title'), at(one, 'state'), at(one, 'note')]) : [];
}

describe('a draft that is ready for review', () => {
  test('waits for those who may publish it, with its note, and is told them by mail, until it is published', async () => {
    const fields = theme();
    const document = await author.write(THEME, fields);
    expect((await author.send('POST', review(document), { note: ' Please by Friday, 100 % done. ' })).status).toBe(200);
    expect((await author.send('POST', review(document), { note: 'By Friday.' })).status).toBe(200);
    expect(await titlesOf(editor, 'waiting')).toContainEqual([fields.name, 'open', 'By Friday.']);
    expect(await titlesOf(author, 'waiting')).toEqual([]);
    expect(await titlesOf(author, 'mine')).toContainEqual([fields.name, 'open', 'By Friday.']);
    await expect.poll(cms.output).toContain(`Ready for review: ${fields.name}`);
    const mails = cms.output().split(`Ready for review: ${fields.name}`).length - 1;
    // The administrator, the manager and the editor; once each, however often the button is pressed.
    expect(mails).toBe(3);
    await editor.publish(THEME, document);
    expect(await titlesOf(editor, 'waiting')).toEqual([]);
    expect(await titlesOf(author, 'mine')).toContainEqual([fields.name, 'published', 'By Friday.']);
  });

  test('is sent back with a note, and its author told; whoever comes second is told what happened', async () => {
    const fields = theme();
    const document = await author.write(THEME, fields);
    await author.send('POST', review(document), {});
    expect((await editor.send('POST', review(document, '/back'), { answer: ' ' })).status).toBe(400);
    expect((await editor.send('POST', review(document, '/back'), { answer: 'Say where.' })).status).toBe(200);
    await expect.poll(cms.output).toContain(`Sent back to you: ${fields.name}`);
    const asked = await author.send('GET', review(document));
    expect(at(asked.body, 'request')).toMatchObject({ state: 'returned', answer: 'Say where.', isMine: true });
    const second = await manager.send('POST', review(document, '/back'), { answer: 'Too late.' });
    expect([second.status, wordsOf(second)]).toEqual([400, 'It does not wait any more: Edith Tor has sent it back.']);
    await manager.publish(THEME, document);
    expect(at((await author.send('GET', review(document))).body, 'request', 'state')).toBe('published');
    await expect.poll(cms.output).toContain(`To: arthur@example.org\nPublished: ${fields.name}`);
  });

  test('is taken back by whoever asked, and by nobody else; with the entry it is gone', async () => {
    const [one, other] = [await author.write(THEME, theme()), await author.write(THEME, theme())];
    for (const document of [one, other]) await author.send('POST', review(document), {});
    expect((await editor.send('DELETE', review(one))).status).toBe(403);
    expect((await author.send('DELETE', review(one))).status).toBe(200);
    await editor.delete(THEME, other);
    expect(await titlesOf(editor, 'waiting')).toEqual([]);
    expect((await author.send('POST', review(other), {})).status).toBe(404);
  });

  test('has a note of 300 letters at most, and is asked for by those alone who may change it', async () => {
    const document = await author.write(THEME, theme());
    const long = await author.send('POST', review(document), { note: 'x'.repeat(301) });
    expect(wordsOf(long)).toBe('Use at most 300 letters for the note; this one has 301.');
    expect((await author.send('POST', review(document), { note: 'x'.repeat(300) })).status).toBe(200);
    const others = await editor.write(THEME, theme());
    expect((await author.send('POST', review(others), {})).status).toBe(403);
    await editor.delete(THEME, document);
  });
});

describe('a second pair of eyes, where a manager asks for it', () => {
  beforeAll(async () => {
    await manager.send('POST', '/people/second-pair', { types: [THEME, 'api::nothing.nothing'] });
  });

  afterAll(async () => {
    expect(await manager.send('POST', '/people/second-pair', { types: [] })).toMatchObject({ status: 200 });
  });

  test('is needed for what one has changed last oneself, by whatever way one publishes', async () => {
    const fields = theme();
    const document = await editor.write(THEME, fields);
    const one = await editor.send('POST', `${ENTRIES}/${document}/actions/publish`, fields);
    expect(one.status).toBe(400);
    expect(wordsOf(one)).toBe(
      'You changed this last, so somebody else must publish it: Edith Tor or First Administrator. Say “Ready for review” beside the form.',
    );
    const many = await editor.send('POST', `${ENTRIES}/actions/bulkPublish`, { documentIds: [document], locale: 'en' });
    expect(many.status).toBe(400);
    const atOnce = await editor.send('POST', `${ENTRIES}/actions/publish`, theme());
    expect(atOnce.status).toBe(400);
    // Who looks and publishes does not change it; whoever presses the same button once more in vain has not either.
    expect((await editor.send('POST', `${ENTRIES}/${document}/actions/publish`, fields)).status).toBe(400);
    await manager.publish(THEME, document, fields);
  });

  test('is needed anew once somebody mends what another wrote', async () => {
    const fields = theme();
    const document = await author.write(THEME, fields);
    const mended = await editor.send('POST', `${ENTRIES}/${document}/actions/publish`, { ...fields, name: 'Mended' });
    expect(mended.status).toBe(400);
    await editor.change(THEME, document, { ...fields, name: 'Mended' });
    expect((await editor.send('POST', `${ENTRIES}/${document}/actions/publish`, {})).status).toBe(400);
    await manager.publish(THEME, document);
    await editor.unpublish(THEME, document);
  });

  test('is needed for what was changed after it was planned', async () => {
    const document = await author.write(THEME, theme());
    const { planIn, reasonOf, statusOf, becomes } = plansBy(() => manager);
    await planIn(3, named([THEME, document]));
    await author.change(THEME, document, { ...theme(), name: 'Changed since' });
    expect(await reasonOf(THEME, document)).toBe(
      '“Changed since”: It was changed after it was planned, and somebody else has to look at it. Plan it again.',
    );
    expect(await statusOf(THEME, document)).toBe('draft');
    await planIn(2, named([THEME, document]));
    await becomes(THEME, document, 'published');
  });

  test('is not needed any more once it is switched off', async () => {
    const off = await manager.send('POST', '/people/second-pair', { types: [] });
    expect([off.status, JSON.stringify(off.body).includes('"isOn":true')]).toEqual([200, false]);
    await editor.writeAndPublish(THEME, theme());
  });
});

test('whoever leaves hands over what they wrote and asked for, and is signed out at once', async () => {
  const leaver = await signInAs(administrator, cms.url, ['author', 'editor'], 'lee@example.org');
  const document = await leaver.write(THEME, theme());
  await leaver.send('POST', review(document), {});
  const plan = { act: 'publish', day: '2027-06-01', time: '07:00', entries: named([THEME, document]) };
  expect((await plansBy(() => leaver).plan(plan)).status).toBe(200);
  expect((await author.send('PUT', `${ENTRIES}/${document}`, { name: 'Taken over' })).status).toBe(403);
  const people = at((await manager.send('GET', '/people/hand-over')).body, 'people');
  const idOf = (email: string) =>
    Number(at(Array.isArray(people) ? (people.find((one) => at(one, 'email') === email) ?? null) : null, 'id'));
  const path = `/people/hand-over/${idOf('lee@example.org')}`;
  expect((await manager.send('GET', path)).body).toEqual({ entries: { Theme: 1, Plan: 1 }, requests: 1 });
  expect((await manager.send('POST', path, { to: idOf('lee@example.org') })).status).toBe(400);
  const first = await manager.send('POST', `/people/hand-over/${idOf('first@example.org')}`, {
    to: idOf('lee@example.org'),
  });
  expect([first.status, wordsOf(first)]).toEqual([403, 'Only a Super Admin changes the account of a Super Admin.']);
  expect((await leaver.send('GET', '/admin/users/me')).status).toBe(200);
  expect((await manager.send('POST', path, { to: idOf('arthur@example.org') })).status).toBe(200);
  expect((await leaver.send('GET', '/admin/users/me')).status).toBe(401);
  await expect(Editor.signIn(cms.url, { email: 'lee@example.org', password: PASSWORD })).rejects.toThrow();
  expect((await author.send('PUT', `${ENTRIES}/${document}`, { name: 'Taken over' })).status).toBe(200);
  expect(await titlesOf(author, 'mine')).toContainEqual(['Taken over', 'open', '']);
  const held = await manager.send('GET', `/people/hand-over/${idOf('arthur@example.org')}`);
  expect(at(held.body, 'entries', 'Plan')).toBe(1);
});

test('a draft is called ready by whoever may write it, and not by whoever may only say which consent it has', async () => {
  const consents = await signInAs(administrator, cms.url, 'consent-manager', 'connie@example.org');
  const both = await signInAs(administrator, cms.url, ['author', 'consent-manager'], 'bothwell@example.org');
  const story = { title: 'A story', slug: 'a-story', stage: 'running' };
  const [hers, own] = [await author.write(STORY, story), await both.write(STORY, { ...story, slug: 'own' })];
  const ask = async (who: Editor, document: string) => {
    const path = `/editing/review/${STORY}/${document}`;
    const mayAsk = at((await who.send('GET', path)).body, 'mayAsk');
    return [mayAsk, (await who.send('POST', path, {})).status];
  };
  expect(await ask(consents, hers)).toEqual([false, 403]);
  expect(await ask(both, hers)).toEqual([false, 403]);
  expect(await ask(both, own)).toEqual([true, 200]);
  expect(await ask(author, hers)).toEqual([true, 200]);
});
