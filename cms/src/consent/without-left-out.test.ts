import type { Schema } from '@strapi/strapi';
import { expect, test } from 'vitest';
import type { LeftOut } from './left-out-rows';
import { exceptLeftOut, isKeptBack, withoutLeftOut } from './without-left-out';

const attributes: Readonly<Record<string, unknown>> = {
  story: {
    title: { type: 'string' },
    image: { type: 'component', component: 'picture' },
    quotes: { type: 'component', component: 'quote', repeatable: true },
    media: { type: 'dynamiczone', components: ['picture', 'film'] },
    related: { type: 'relation', relation: 'manyToMany', target: 'story' },
    place: { type: 'relation', relation: 'manyToOne', target: 'place' },
  },
  picture: { file: { type: 'media' }, credit: { type: 'string' } },
};

const attributesOf = (model: string) => (attributes[model] ?? {}) as Schema.Attributes;

const kept: LeftOut = {
  rows: new Map([
    ['story', new Set([7])],
    ['quote', new Set([1])],
    ['film', new Set([3])],
    ['place', new Set([5])],
  ]),
  files: new Set([9]),
};

const story = {
  id: 2,
  title: 'A story',
  image: { id: 1, file: { id: 9, name: 'a.png' }, credit: 'Ann' },
  quotes: [
    { id: 1, text: 'No.' },
    { id: 2, text: 'Yes.' },
  ],
  media: [
    { __component: 'film', id: 3 },
    { __component: 'picture', id: 3, file: { id: 8 } },
  ],
  related: [
    { id: 7, title: 'Gone' },
    { id: 8, title: 'There' },
  ],
  place: { id: 5, name: 'A place' },
};

test('an entry is without the parts, files and entries that are kept from the public, wherever in it they stand', () => {
  expect(withoutLeftOut(story, 'story', kept, attributesOf)).toEqual({
    id: 2,
    title: 'A story',
    image: { id: 1, file: null, credit: 'Ann' },
    quotes: [{ id: 2, text: 'Yes.' }],
    media: [{ __component: 'picture', id: 3, file: { id: 8 } }],
    related: [{ id: 8, title: 'There' }],
    place: null,
  });
});

test('an entry is as it is where nothing is kept from the public', () => {
  expect(withoutLeftOut(story, 'story', { rows: new Map(), files: new Set() }, attributesOf)).toEqual(story);
});

test.each<readonly [string, unknown, boolean]>([
  ['story', { id: 7 }, true],
  ['story', { id: 8 }, false],
  ['plugin::upload.file', { id: 9 }, true],
  ['plugin::upload.file', { id: 7 }, false],
  ['page', { id: 7 }, false],
  ['story', null, false],
])('of %s, %j is kept back: %s', (model, value, expected) => {
  expect(isKeptBack(kept, model, value)).toBe(expected);
});

test('a question to the database leaves out what is kept back, and asks as before where nothing is', () => {
  expect(exceptLeftOut(kept, 'story')).toEqual({ id: { $notIn: [7] } });
  expect(exceptLeftOut(kept, 'page')).toEqual({});
});
