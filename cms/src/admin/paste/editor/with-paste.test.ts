import type { RichText } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline';
import { textEditor } from '../testing/text-editor';
import { withPaste } from './with-paste';

const empty: RichText = [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];
const code: RichText = [{ type: 'code', children: [{ type: 'text', text: '' }] }];

/** Pastes what the clipboard holds, by its kind. */
function paste(clipboard: Readonly<Record<string, string>>, into = empty) {
  const { editor, took } = textEditor(into, [[0, 0], 0]);
  const told: string[] = [];
  const data = { getData: (kind: string) => clipboard[kind] ?? '' } as DataTransfer;
  withPaste(editor, (sentences) => told.push(sentences)).insertData(data);
  return { holds: outline(editor.children), told, isLeft: took.length > 0 };
}

describe('pasting', () => {
  it('keeps the form of HTML', () => {
    const { holds, told } = paste({ 'text/html': '<h1>A</h1><p>b</p>', 'text/plain': 'A\nb' });
    expect(holds).toEqual(['## A', 'b']);
    expect(told).toEqual([]);
  });

  it('tells what was left out, in one go', () => {
    const html = '<img src="a.jpg"><table><tr><td>a<td>b<tr><td>c<td>d</table>';
    expect(paste({ 'text/html': html }).told).toEqual([
      '1 picture was left out: add it where the form asks for pictures. A table became a list.',
    ]);
  });

  it('makes paragraphs of plain text', () => {
    expect(paste({ 'text/plain': 'one\n\ntwo' }).holds).toEqual(['one', 'two']);
  });

  it.each([
    ['one line of plain text', { 'text/plain': 'one' }],
    [
      'an address, which becomes a link on what is selected',
      { 'text/html': '<a href="https://a.org/">https://a.org/</a>', 'text/plain': 'https://a.org/' },
    ],
    ['blocks of the editor itself', { 'text/html': '<h1>A</h1>', 'application/x-slate-fragment': 'W10=' }],
    ['the same, as some browsers keep them', { 'text/html': '<h1 data-slate-fragment="W10=">A</h1>' }],
  ])('leaves %s to the editor', (_, clipboard) => {
    expect(paste(clipboard).isLeft).toBe(true);
  });

  it('leaves all to the editor where code is written', () => {
    expect(paste({ 'text/html': '<h1>A</h1>', 'text/plain': 'A' }, code)).toMatchObject({
      isLeft: true,
      holds: ['$ '],
    });
  });
});
