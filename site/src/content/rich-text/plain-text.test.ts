import type { RichText } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import { plainText } from './plain-text.ts';

const leaf = (text: string) => ({ type: 'text', text }) as const;
const item = (text: string) => ({ type: 'list-item', children: [leaf(text)] }) as const;

describe('a rich text as plain words', () => {
  it.each<[string, RichText, string]>([
    ['a line for each paragraph', [...paragraph('One.'), ...paragraph('Two.')], 'One.\nTwo.'],
    [
      'the words of links and marks',
      [{ type: 'paragraph', children: [leaf('See '), { type: 'link', url: '/a/', children: [leaf('this')] }] }],
      'See this',
    ],
    [
      'a line for each item, also of a list in a list',
      [
        {
          type: 'list',
          format: 'ordered',
          children: [item('a'), { type: 'list', format: 'ordered', children: [item('b')] }],
        },
      ],
      'a\nb',
    ],
    ['no line for what is empty', [...paragraph('One.'), ...paragraph(' '), ...paragraph('Two.')], 'One.\nTwo.'],
  ])('has %s', (_, value, text) => {
    expect(plainText(value)).toBe(text);
  });

  it.each([[null], [[]], [paragraph('')]])('is nothing where there are no words', (value) => {
    expect(plainText(value)).toBeUndefined();
  });
});
