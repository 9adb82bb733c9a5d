import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from '../../cms/tests/support/editor.ts';
import { at, textAt, type Json } from '../../cms/tests/support/json.ts';
import { copyAsOtherProgram, openForm, textField } from './support/admin-panel.ts';
import { openDesk, type Desk } from './support/desk.ts';
import { eventually } from './support/eventually.ts';

const STUDY = 'api::case-study.case-study';
const CLIPBOARDS = join(import.meta.dirname, '../../cms/src/admin/paste/fixtures');

let desk: Desk;
let editor: Editor;
let page: Page;
let study: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ administrator: editor, page } = desk);
  const answer = await editor.send('GET', `/content-manager/collection-types/${STUDY}?pageSize=1&status=published`);
  study = textAt(answer.body, 'results', 0, 'documentId');
});

afterAll(() => desk.close());

const read = async (status: 'draft' | 'published'): Promise<Json> =>
  at(
    (await editor.send('GET', `/content-manager/collection-types/${STUDY}/${study}?status=${status}`)).body,
    'data',
    'approach',
  );

/** Replaces “What was done” by what a program has put into the clipboard. */
async function pasteOver(name: string): Promise<void> {
  await openForm(page, STUDY, study);
  const field = textField(page, 'What was done');
  await field.click();
  await copyAsOtherProgram(page, readFileSync(join(CLIPBOARDS, name), 'utf8'), 'The text without its form');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const item = (...children: unknown[]) => ({ type: 'list-item', children });
const link = (url: string, words: string): unknown =>
  expect.objectContaining({ type: 'link', url, children: [text(words)] });

describe('a text that is pasted from a word processor', () => {
  it('is published with its headings, lists, links and quotes, and the editor is told what was left out', async () => {
    await pasteOver('word.html');
    const told = page.getByRole('status').filter({ hasText: '1 picture was left out' });
    await told.waitFor();
    expect(await told.textContent()).toContain('A table became a list.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const published = await eventually(
      () => read('published'),
      (blocks) => textAt(blocks, 0, 'type') === 'heading',
    );
    expect(published).toEqual([
      { type: 'heading', level: 2, children: [text('How it began')] },
      expect.objectContaining({ type: 'paragraph' }),
      { type: 'quote', children: [text('“Somebody who had been there.”')] },
      { type: 'heading', level: 3, children: [text('What we did first')] },
      {
        type: 'list',
        format: 'unordered',
        indentLevel: 0,
        children: [
          item(text('Trained '), text('twelve', { bold: true }), text(' peer workers')),
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [item(text('six in Inverness')), item(text('six in Perth'))],
          },
          item(text('Opened a '), link('https://www.example.org/cafe', 'café'), text('')),
        ],
      },
      { type: 'heading', level: 4, children: [text('How many came')] },
      {
        type: 'list',
        format: 'ordered',
        indentLevel: 0,
        children: [item(text('In the first year, about 40')), item(text('In the second, 90'))],
      },
      {
        type: 'list',
        format: 'unordered',
        indentLevel: 0,
        children: [item(text('Town: Perth; Visits: 1,200')), item(text('Town: Inverness; Visits: 900'))],
      },
      {
        type: 'paragraph',
        children: [text('Write to '), link('mailto:team@example.org', 'the team'), text('.\nOr call.')],
      },
    ]);
  });

  it('can be taken back in one step', async () => {
    await pasteOver('google-docs.html');
    const field = textField(page, 'What was done');
    await field.getByRole('heading', { name: 'Who took part' }).waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await field.getByRole('heading', { name: 'How it began' }).waitFor();
    expect(await field.textContent()).not.toContain('Who took part');
  });
});
