import type { Schema } from '@strapi/strapi';
import { expect, it, test } from 'vitest';
import type { FieldsOf } from './entry-content';
import { tidied } from './tidy-texts';

const address = { type: 'text', pluginOptions: { publishing: { holds: 'address' } } } as const;
const fieldsOf: FieldsOf = () => ({ text: { type: 'string' }, url: address });
const ENTRY: Schema.Attributes = {
  title: { type: 'string' },
  slug: { type: 'uid' },
  email: { type: 'email' },
  summary: { type: 'text' },
  website: address,
  body: { type: 'blocks' },
  links: { type: 'component', component: 'shared.link', repeatable: true },
  order: { type: 'integer' },
  pages: { type: 'relation', relation: 'oneToMany', target: 'api::page.page' },
};
const stored = (data: Record<string, unknown>) => tidied(ENTRY, data, fieldsOf);

test.each([
  ['title', ' Tea\u000Band\u0000 talk ', 'Tea and talk'],
  ['title', 'Tea\r\nand\ttalk', 'Tea and talk'],
  ['slug', ' tea-and-talk\n', 'tea-and-talk'],
  ['email', ' hello@example.org ', 'hello@example.org'],
  ['summary', 'One.\u000BTwo.\r\n\u0007Three.\uE000', 'One.\nTwo.\nThree.'],
  ['website', ' https://example.org/my file.pdf\u0000', 'https://example.org/my%20file.pdf'],
  ['website', 'java\u0000script:alert(1)', 'javascript:alert(1)'],
  ['title', null, null],
  ['order', 3, 3],
])('stores in the field %s, for %j, %j', (field, typed, expected) => {
  expect(stored({ [field]: typed })).toEqual({ [field]: expected });
});

it('reaches the words and links of rich texts', () => {
  const link = (url: string, text: string) => ({ type: 'link', url, children: [{ type: 'text', text }] });
  const body = (text: string, url: string) => [
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text, bold: true }] }],
    },
    { type: 'paragraph', children: [link(url, text)] },
  ];
  expect(stored({ body: body('Tea\u000Btalk ', 'tel:0131 496 0100 ') })).toEqual({
    body: body('Tea\ntalk ', 'tel:01314960100'),
  });
});

it('reaches components, and leaves relations and what it does not know as they came', () => {
  const data = { pages: { connect: ['x '] }, unknown: ' y ', links: [{ id: 3, text: ' Walks ', url: '/walks' }] };
  expect(stored(data)).toEqual({ ...data, links: [{ id: 3, text: 'Walks', url: '/walks/' }] });
});
