import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beforePromises, promisesNow } from './support/before-promises.ts';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { binned } from './support/memory.ts';
import { list } from './support/people.ts';

const PROMISE = 'api::milestone.milestone';
const path = (document: string) => `/content-manager/collection-types/${PROMISE}/${document}`;
const owner: Json = { role: 'Director', email: 'ask@example.org' };
const month = (on: string): Json => ({ on: `${on}-01`, precision: 'month' });
const fields = (title: string, more: Record<string, Json> = {}): Json => ({
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  summary: 'Short.',
  stage: 'planned',
  owner,
  ...more,
});

const read = async (editor: Editor, document: string): Promise<Json> =>
  at((await editor.send('GET', path(document))).body, 'data');

/** Publishes with other values; at which field it is refused, and why. */
async function publish(editor: Editor, document: string, changes: Json = {}): Promise<string> {
  const { status, body } = await editor.send('POST', `${path(document)}/actions/publish`, changes);
  const [problem] = status < 300 ? [] : [at(body, 'error', 'details', 'errors', 0)];
  return problem === undefined ? 'taken' : `${plain(at(problem, 'path', 0))}: ${textAt(problem, 'message')}`;
}

describe('a promise', () => {
  let cms: RunningCms;
  let editor: Editor;

  beforeAll(async () => {
    cms = await startCms();
    editor = await Editor.signIn(cms.url);
  });

  afterAll(() => cms.remove());

  it('has a number from the day it is made, which nobody changes and none after it gets', async () => {
    const first = await editor.write(PROMISE, fields('The first'));
    const second = await editor.write(PROMISE, fields('The second', { number: 1 }));
    await editor.change(PROMISE, second, { number: 700, summary: 'Longer.' });
    expect(await publish(editor, second, fields('The second', { number: 700 }))).toBe('taken');
    expect([at(await read(editor, first), 'number'), at(await read(editor, second), 'number')]).toEqual([1, 2]);
    await editor.delete(PROMISE, second);
    const copy = await editor.send(
      'POST',
      `/content-manager/collection-types/${PROMISE}/clone/${first}`,
      fields('A copy'),
    );
    expect(at(copy.body, 'data', 'number')).toBe(3);
    await editor.send('POST', await binned(editor, 'The second'));
    expect(at(await read(editor, second), 'number')).toBe(2);
  });

  it('whose date moves says what it was, also after it was taken down', async () => {
    const document = await editor.writeAndPublish(PROMISE, fields('On the move', { expectedOn: month('2026-06') }));
    const refused =
      'expectedOn: Readers were told “June 2026”. Add a moved date below with “June 2026” as the earlier date, and say why it moved; or keep the date as it was.';
    expect(await publish(editor, document, { expectedOn: month('2026-09') })).toBe(refused);
    await editor.unpublish(PROMISE, document);
    expect(await publish(editor, document, { expectedOn: month('2026-09') })).toBe(refused);
    const move = { earlier: month('2026-06'), movedOn: '2026-05-02', reason: 'Pay is the hard part.' };
    expect(await publish(editor, document, { expectedOn: month('2026-09'), moves: [move] })).toBe('taken');
    expect(await publish(editor, document, { moves: [{ ...move, reason: 'Other.' }] })).toMatch(
      /^moves: Readers were told/,
    );
    expect(await publish(editor, document, { moves: [] })).toMatch(/^moves: Readers were told/);
  });

  it('that says whose it is does not stop saying so', async () => {
    const document = await editor.write(PROMISE, fields('Kept', { owner: null }));
    expect(await publish(editor, document)).toMatch(/^owner: Nobody keeps this promise/);
    expect(await publish(editor, document, { owner })).toBe('taken');
    expect(await publish(editor, document, { owner: null })).toMatch(/^owner: Nobody keeps this promise/);
  });
});

describe('a database of the version before', () => {
  let cms: RunningCms;

  beforeAll(async () => {
    cms = await startCms({ DEMO_CONTENT: 'true' });
  });

  afterAll(() => cms.remove());

  it('loses nothing: each promise gets a number and an address, and can be corrected without an owner', async () => {
    await cms.stop();
    const before = beforePromises(cms);
    cms = await startCms({ DEMO_CONTENT: 'true' }, cms.folder);
    expect(cms.output()).toContain('Gave 13 promises their addresses.');
    expect(promisesNow(cms)).toEqual(before);
    const editor = await Editor.signIn(cms.url);
    const promises = await list(
      editor,
      `/content-manager/collection-types/${PROMISE}?pageSize=100&sort=number:asc`,
      'results',
    );
    expect(promises.map((promise) => at(promise, 'number'))).toEqual(promises.map((_, index) => index + 1));
    const [first] = promises;
    expect([at(first ?? null, 'title'), at(first ?? null, 'slug'), at(first ?? null, 'status')]).toEqual([
      'The findings are shared with everyone who took part',
      'the-findings-are-shared-with-everyone-who-took-part',
      'published',
    ]);
    const document = textAt(first ?? null, 'documentId');
    expect(await publish(editor, document, { summary: 'Corrected.' })).toBe('taken');
    expect(await publish(editor, document, { expectedOn: { on: '2026-05-01', precision: 'day' } })).toMatch(
      /^expectedOn: Readers were told “31 March 2026”/,
    );
    await cms.stop();
    cms = await startCms({ DEMO_CONTENT: 'true' }, cms.folder);
    expect(cms.output()).not.toContain('promises their addresses');
  });
});
