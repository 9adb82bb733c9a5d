import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';

const words = (text: string) => [{ type: 'text', text }];

describe('Markdown becomes the JSON of the blocks field', () => {
  it.each([
    ['a paragraph', 'Hello there', { type: 'paragraph', children: words('Hello there') }],
    ['a heading', '### Why', { type: 'heading', level: 3, children: words('Why') }],
    ['a quote', '> It helped.', { type: 'quote', children: words('It helped.') }],
    ['a block of code', '```ts\na < b\n```', { type: 'code', language: 'ts', children: words('a < b') }],
  ])('%s', (_name, markdown, block) => {
    expect(toBlocks(markdown)).toEqual([block]);
  });

  it.each([
    ['bold', '**now**', { bold: true }],
    ['italic', '*now*', { italic: true }],
    ['code', '`now`', { code: true }],
    ['bold and italic together', '***now***', { bold: true, italic: true }],
  ])('%s words keep their mark', (_name, markdown, marks) => {
    expect(toBlocks(markdown)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'now', ...marks }] }]);
  });

  it('keeps a link with its address and the words around it', () => {
    expect(toBlocks('See [the **plan**](/plan/) first.')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See ' },
          {
            type: 'link',
            url: '/plan/',
            children: [...words('the '), { type: 'text', text: 'plan', bold: true }],
          },
          { type: 'text', text: ' first.' },
        ],
      },
    ]);
  });

  it('puts a nested list beside its item, one level deeper', () => {
    expect(toBlocks('1. Ask\n   - by phone\n   - by letter\n2. Listen')).toEqual([
      {
        type: 'list',
        format: 'ordered',
        indentLevel: 0,
        children: [
          { type: 'list-item', children: words('Ask') },
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [
              { type: 'list-item', children: words('by phone') },
              { type: 'list-item', children: words('by letter') },
            ],
          },
          { type: 'list-item', children: words('Listen') },
        ],
      },
    ]);
  });

  it('turns a line that was wrapped by hand into one line', () => {
    expect(toBlocks('One line\nand more.')).toEqual([{ type: 'paragraph', children: words('One line and more.') }]);
  });
});

describe('Markdown that the field has no place for is refused', () => {
  it.each([
    ['a picture', 'A ![cup](cup.png)', 'line 1', 'image'],
    ['HTML', 'Text\n\n<b>x</b>', 'line 3', 'html'],
    ['a rule', 'Text\n\n***', 'line 3', 'thematicBreak'],
    ['a hard line break', 'one  \ntwo', 'line 1', 'break'],
    ['code inside a list', '- a\n\n      code', 'line 3', 'code'],
    ['a second paragraph in a quote', '> one\n>\n> two', 'line 3', 'paragraph'],
  ])('%s', (_name, markdown, line, kind) => {
    expect(() => toBlocks(markdown)).toThrow(new RegExp(`${line}: .*“${kind}”`));
  });
});
