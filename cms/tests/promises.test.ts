import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, type Json } from './support/json.ts';
import { binned } from './support/memory.ts';
import { PROMISE, promisePath, publishPromise } from './support/promises.ts';

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
  at((await editor.send('GET', promisePath(document))).body, 'data');

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
    expect(await publishPromise(editor, second, fields('The second', { number: 700 }))).toBe('taken');
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
    expect(await publishPromise(editor, document, { expectedOn: month('2026-09') })).toBe(refused);
    await editor.unpublish(PROMISE, document);
    expect(await publishPromise(editor, document, { expectedOn: month('2026-09') })).toBe(refused);
    const move = { earlier: month('2026-06'), movedOn: '2026-05-02', reason: 'Pay is the hard part.' };
    expect(await publishPromise(editor, document, { expectedOn: month('2026-09'), moves: [move] })).toBe('taken');
    expect(await publishPromise(editor, document, { moves: [{ ...move, reason: 'Other.' }] })).toMatch(
      /^moves: Readers were told/,
    );
    expect(await publishPromise(editor, document, { moves: [] })).toMatch(/^moves: Readers were told/);
  });

  it('that says whose it is does not stop saying so', async () => {
    const document = await editor.write(PROMISE, fields('Kept', { owner: null }));
    expect(await publishPromise(editor, document)).toMatch(/^owner: Nobody keeps this promise/);
    expect(await publishPromise(editor, document, { owner })).toBe('taken');
    expect(await publishPromise(editor, document, { owner: null })).toMatch(/^owner: Nobody keeps this promise/);
  });
});
