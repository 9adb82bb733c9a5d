import type { RichText, RichTextBlock, RichTextListItem } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline';
import { textEditor, type Place } from '../testing/text-editor';
import { put } from './put';

const paragraph = (text: string): RichTextBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string): RichTextBlock => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });
const item = (text: string): RichTextListItem => ({ type: 'list-item', children: [{ type: 'text', text }] });
const list = (...texts: string[]): RichTextBlock => ({
  type: 'list',
  format: 'unordered',
  indentLevel: 0,
  children: texts.map(item),
});

/** What an editor holds after blocks were put in, and what a letter that is typed then makes of it. */
function after(blocks: RichText, at: Place, pasted: RichText, to?: Place) {
  const { editor } = textEditor(blocks, at, to);
  put(editor, pasted);
  const holds = outline(editor.children);
  editor.insertFragment([{ type: 'text', text: '|' }]);
  return { holds, typed: outline(editor.children) };
}

describe('several blocks', () => {
  const some = [heading('H'), paragraph('P')];

  it('take the place of an empty line, and stay what they are', () => {
    const { holds, typed } = after([paragraph('')], [[0, 0], 0], some);
    expect(holds).toEqual(['## H', 'P']);
    expect(typed).toEqual(['## H', 'P|']);
  });

  it('go between the words before the caret and those after it', () => {
    expect(after([paragraph('ab')], [[0, 0], 1], some).holds).toEqual(['a', '## H', 'P', 'b']);
    expect(after([paragraph('ab')], [[0, 0], 0], some).holds).toEqual(['## H', 'P', 'ab']);
    expect(after([paragraph('ab')], [[0, 0], 2], some).typed).toEqual(['ab', '## H', 'P|']);
  });

  it('replace what is selected, over several blocks', () => {
    const three = [paragraph('ab'), paragraph('cd'), paragraph('ef')];
    expect(after(three, [[0, 0], 1], some, [[2, 0], 1]).holds).toEqual(['a', '## H', 'P', 'f']);
    expect(after(three, [[0, 0], 0], some, [[2, 0], 2]).holds).toEqual(['## H', 'P']);
  });

  it('leave what stands around them as it was', () => {
    const three = [heading('A'), paragraph(''), list('z')];
    expect(after(three, [[1, 0], 0], some).holds).toEqual(['## A', '## H', 'P', '- z']);
  });

  it('part a list', () => {
    expect(after([list('a', 'b')], [[0, 0, 0], 1], some).holds).toEqual(['- a', '## H', 'P', '- b']);
  });
});

describe('one paragraph', () => {
  it('goes into the line, whatever that is', () => {
    expect(after([heading('ac')], [[0, 0], 1], [paragraph('b')]).typed).toEqual(['## ab|c']);
    expect(after([heading('')], [[0, 0], 0], [paragraph('b')]).typed).toEqual(['## b|']);
    expect(after([list('')], [[0, 0, 0], 0], [paragraph('b')]).typed).toEqual(['- b|']);
  });

  it('brings its link along', () => {
    const link: RichTextBlock = {
      type: 'paragraph',
      children: [{ type: 'link', url: '/x/', children: [{ type: 'text', text: 'x' }] }],
    };
    expect(after([paragraph('ab')], [[0, 0], 1], [link]).holds).toEqual(['a[x](/x/)b']);
  });
});

describe('in a list', () => {
  it('another list goes in as items', () => {
    const { holds, typed } = after([list('a', 'bd')], [[0, 1, 0], 1], [list('x', 'y')]);
    expect(holds).toEqual(['- a', '- b', '- x', '- y', '- d']);
    expect(typed).toEqual(['- a', '- b', '- x', '- y|', '- d']);
  });

  it('paragraphs become items', () => {
    expect(after([list('a', '')], [[0, 1, 0], 0], [paragraph('x'), paragraph('y')]).typed).toEqual([
      '- a',
      '- x',
      '- y|',
    ]);
  });

  it('a list of another kind stands by itself', () => {
    const numbers: RichTextBlock = { type: 'list', format: 'ordered', indentLevel: 0, children: [item('x')] };
    expect(after([list('a', 'b')], [[0, 0, 0], 1], [numbers]).holds).toEqual(['- a', '1. x', '- b']);
  });

  it('items stay under the one that they belong to', () => {
    const nested: RichTextBlock = {
      type: 'list',
      format: 'unordered',
      indentLevel: 0,
      children: [item('a'), { type: 'list', format: 'unordered', indentLevel: 1, children: [item('b'), item('c')] }],
    };
    expect(after([nested], [[0, 1, 0, 0], 1], [heading('H')]).holds).toEqual(['- a', '  - b', '## H', '  - c']);
  });
});

it('nothing is put in, and nothing changes', () => {
  expect(after([paragraph('ab')], [[0, 0], 0], [], [[0, 0], 1]).holds).toEqual(['ab']);
});
