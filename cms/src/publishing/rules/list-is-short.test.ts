import { ITEM_LIMIT } from '@waymark/shared-types';
import type { Schema } from '@strapi/strapi';
import { expect, it, test } from 'vitest';
import { listIsShort } from './list-is-short';

const items = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

test.each<[Schema.Attribute.AnyAttribute]>([
  [{ type: 'component', component: 'story.quote', repeatable: true }],
  [{ type: 'dynamiczone', components: ['story.quote'] }],
  [{ type: 'relation', relation: 'oneToMany', target: 'api::principle.principle' }],
  [{ type: 'media', multiple: true }],
])('a list of %j has a most', (attribute) => {
  expect(listIsShort({ path: ['quotes'], attribute, value: items(ITEM_LIMIT) })).toEqual([]);
  expect(listIsShort({ path: ['quotes'], attribute, value: items(260) })).toEqual([
    {
      path: ['quotes'],
      message: 'This list has 260 items, and 200 are the most. Remove some, or spread them over several entries.',
    },
  ]);
});

it('does not count the paragraphs of a text', () => {
  expect(listIsShort({ path: ['body'], attribute: { type: 'blocks' }, value: items(1_000) })).toEqual([]);
});
