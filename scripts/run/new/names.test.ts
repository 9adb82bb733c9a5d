import { describe, expect, it } from 'vitest';
import { namesOf, pluralOf } from './names.ts';
import { newType } from './type.ts';

describe('a name', () => {
  it('has the forms that code and people need', () => {
    expect(namesOf('good-guide')).toEqual({
      kebab: 'good-guide',
      camel: 'goodGuide',
      pascal: 'GoodGuide',
      title: 'Good guide',
    });
  });

  it.each(['Guide', 'good_guide', '-guide', 'guide-', '2nd', '', '../x', 'type'])('may not be “%s”', (name) => {
    expect(() => namesOf(name)).toThrow('Expected a name in small letters');
  });

  it('has a typographic apostrophe in its title, which would end a text in code', () => {
    expect(namesOf('guide', "Editors' guide").title).toBe('Editors’ guide');
  });

  it.each(['guide', 'A {x}', 'A `x`', 'A "x"', 'A <b>', 'A\nB', 'A \\ B', `A${'b'.repeat(60)}`])(
    'may not have the title %j',
    (title) => {
      expect(() => namesOf('guide', title)).toThrow('Expected a title');
    },
  );
});

it.each([
  ['guide', 'guides'],
  ['story', 'stories'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['branch', 'branches'],
])('the plural of %s is %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
});

describe('a new type', () => {
  it.each([
    ['asset', undefined],
    ['finding', undefined],
    ['sheep', 'sheep'],
  ])('may not stand where the site has something else, nor be its own plural: %s', (name, plural) => {
    expect(() => newType(name, undefined, plural)).toThrow('Say another with --plural.');
  });
});
