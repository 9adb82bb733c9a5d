import type { Schema } from '@strapi/strapi';
import { expect, it, test } from 'vitest';
import { linkCanBeFollowed } from './link-can-be-followed';

const address: Schema.Attribute.AnyAttribute = { type: 'text', pluginOptions: { publishing: { holds: 'address' } } };
const messagesOf = (attribute: Schema.Attribute.AnyAttribute, value: unknown) =>
  linkCanBeFollowed({ path: ['links', '0', 'url'], attribute, value }).map(({ message }) => message);

test.each([
  ['https://example.org/', []],
  [' tel:0131 496 0100 ', []],
  ['/principles', []],
  ['', []],
  [null, []],
  ['www.example.org', ['Write https:// before the name of a website, or / before a page of this one.']],
  ['javascript:alert(1)', [expect.stringContaining('starts with https://')]],
  ['/x/100%-y/', [expect.stringContaining('%')]],
])('the address %j is answered with %j', (value, messages) => {
  expect(messagesOf(address, value)).toEqual(messages);
});

it('does not look at texts that hold no address', () => {
  expect(messagesOf({ type: 'string' }, 'www.example.org')).toEqual([]);
});

test.each([
  ['hello@example.org', []],
  ['hello', [expect.stringContaining('e-mail')]],
  ['two words@example.org?subject=x', []],
])('the e-mail address %j is answered with %j', (value, messages) => {
  expect(messagesOf({ type: 'email' }, value)).toEqual(messages);
});

it('names a link in a text by the words that it stands on, in lists too, and tells of each', () => {
  const link = (url: string, text: string) => ({ type: 'link', url, children: [{ type: 'text', text }] });
  const blocks = [
    { type: 'paragraph', children: [{ type: 'text', text: 'See ' }, link('//example.org', 'our plan')] },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [link('ftp://example.org', 'a file')] }],
    },
    { type: 'paragraph', children: [link('/principles', 'principles')] },
  ];
  expect(linkCanBeFollowed({ path: ['body'], attribute: { type: 'blocks' }, value: blocks })).toEqual([
    {
      path: ['body'],
      message:
        'The link on “our plan” cannot be followed. The address starts with //. Write https:// before another website, or a single / before a page of this one.',
    },
    { path: ['body'], message: expect.stringContaining('The link on “a file” cannot be followed.') },
  ]);
});
