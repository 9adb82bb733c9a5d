import type { Schema } from '@strapi/strapi';
import { describe, expect, test } from 'vitest';
import { longSentences } from './long-sentences';
import { missedParts } from './missed-parts';
import { plainerWords } from './plainer-words';
import { textsOf } from './texts';

const said = (text: string) => plainerWords([{ path: ['need'], text }]).map(({ message }) => message);

test.each([
  ['He committed suicide.', ['“committed suicide” may hurt or shut people out. Kinder: “die by suicide”.']],
  ['Hard-to-reach groups', ['“Hard-to-reach” may hurt or shut people out. Kinder: “whom services do not reach”.']],
  [
    'We utilised it in order to begin.',
    ['“utilised” is office language. Plainer: “use”.', '“in order to” is office language. Plainer: “to”.'],
  ],
  ['The committed team signed posts.', []],
  ['An addictive game for the homelessness team', []],
  ['', []],
])('“%s” is advised on with %j', (text, messages) => {
  expect(said(text)).toEqual(messages);
});

describe('long sentences', () => {
  const sentence = (count: number) => `${Array.from({ length: count }, (_, index) => `word${index}`).join(' ')}.`;

  test('are those of more than 25 words, the longest three, the longest first', () => {
    const texts = [25, 26, 40, 30, 28].map((count, index) => ({ path: [`f${index}`], text: sentence(count) }));
    expect(longSentences(texts).map(({ path }) => path[0])).toEqual(['f2', 'f3', 'f4']);
    expect(longSentences(texts)[0]?.message).toBe(
      'A sentence of 40 words: “word0 word1 word2 word3 word4 word5 …”. Two short ones are easier to read.',
    );
  });

  test('are told apart as sentences end', () => {
    expect(longSentences([{ path: ['f'], text: `${sentence(20)} W${sentence(20)}` }])).toEqual([]);
  });
});

test('texts are those of the editor, list items each by itself, and no quotations', () => {
  const attribute = (type: string) => ({ type }) as Schema.Attribute.AnyAttribute;
  const text = (words: string) => ({ type: 'text', text: words });
  const blocks = [
    { type: 'paragraph', children: [text('One '), { type: 'link', url: '/', children: [text('two')] }] },
    { type: 'list', children: [{ type: 'list-item', children: [text('three')] }] },
    { type: 'quote', children: [text('not ours')] },
  ];
  const found = textsOf({
    fields: [
      { path: ['title'], attribute: attribute('string'), value: 'Title' },
      { path: ['order'], attribute: attribute('integer'), value: 3 },
      { path: ['need'], attribute: attribute('blocks'), value: blocks },
      { path: ['quotes', '0', 'text'], attribute: attribute('text'), value: 'theirs' },
    ],
    parts: [{ path: ['quotes', '0'], component: 'story.quote', value: {} }],
  });
  expect(found.map((one) => one.text)).toEqual(['Title', 'One two', 'three']);
});

test('parts that readers miss are told by type', () => {
  const story = {
    principles: [{ id: 1 }],
    place: null,
    image: { id: 1 },
    involvement: { id: 2 },
    learning: [],
    contact: {},
  };
  expect(missedParts('api::case-study.case-study', story).map(({ path }) => path[0])).toEqual(['place', 'learning']);
  expect(missedParts('api::page.page', {})).toEqual([]);
});
