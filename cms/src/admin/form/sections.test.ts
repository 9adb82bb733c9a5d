import { describe, expect, test } from 'vitest';
import type { FormField, FormLayout } from '../content-manager';
import { fieldsOfForm, inSections, isFilled, sectionOf } from './sections';

const field = (name: string, type = 'string'): FormField => ({
  name,
  type,
  label: name,
  size: 12,
  attribute: { type },
});

const form = (sections?: object[]): FormLayout => ({
  layout: [
    [[field('title')], [field('summary')], [field('need', 'blocks')]],
    [[field('media', 'dynamiczone')]],
    [[field('links')]],
  ],
  options: { 'edit-view': { sections } },
});

/** The panels of a form: the names of its rows, or the title of a section with the names of its own. */
const panels = ({ layout }: FormLayout) =>
  layout.map((rows) =>
    rows.flat().map((own) => {
      const section = sectionOf(own);
      return section
        ? `${section.title}: ${section.rows
            .flat()
            .map(({ name }) => name)
            .join(', ')}`
        : own.name;
    }),
  );

describe('a form', () => {
  test('is in sections, each a panel with its own fields', () => {
    const sections = [
      { title: 'In short', first: 'title' },
      { title: 'The story', first: 'need', optional: true },
    ];
    expect(panels(inSections(form(sections)))).toEqual([
      ['In short: title, summary'],
      ['The story: need, media, links'],
    ]);
  });

  test('keeps rows that stand before its first section, and leaves out sections whose field is gone', () => {
    const sections = [
      { title: 'Gone', first: 'gone' },
      { title: 'The story', first: 'need' },
    ];
    expect(panels(inSections(form(sections)))).toEqual([['title', 'summary'], ['The story: need, media, links']]);
  });

  test('tells all of its fields, those within sections too', () => {
    const { layout } = inSections(form([{ title: 'The story', first: 'need' }]));
    expect(fieldsOfForm(layout).map(({ name }) => name)).toEqual(['title', 'summary', 'need', 'media', 'links']);
  });

  test('without sections stays as it is', () => {
    const plain = form();
    expect(inSections(plain)).toBe(plain);
  });
});

test.each<[what: string, value: unknown, filled: boolean]>([
  ['nothing', undefined, false],
  ['an empty text', '', false],
  ['a text', 'x', true],
  ['a switch that is off', false, false],
  ['a number', 0, true],
  ['no rows', [], false],
  ['an empty rich text', [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }], false],
  [
    'a rich text',
    [{ type: 'paragraph', children: [{ type: 'link', url: '/', children: [{ type: 'text', text: 'x' }] }] }],
    true,
  ],
  ['a relation without a choice', { connect: [], disconnect: [] }, false],
  ['a relation that was taken away', { connect: [], disconnect: [{ id: 1 }] }, false],
  ['a relation', { connect: [{ id: 1 }], disconnect: [] }, true],
  ['an empty part', { id: 3, __component: 'media.image', file: null, decorative: false }, false],
  ['a part', { id: 3, title: 'x' }, true],
])('%s, %j, is filled in: %s', (_what, value, filled) => {
  expect(isFilled(value)).toBe(filled);
});
