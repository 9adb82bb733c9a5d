import { describe, expect, it } from 'vitest';
import { pluralIn } from './plural.ts';

describe('the form of a text for a number', () => {
  it.each([
    ['en-GB', 1, 'page'],
    ['en-GB', 0, 'pages'],
    ['en-GB', 2, 'pages'],
    // French counts nothing as one.
    ['fr', 0, 'page'],
  ])('in %s for %d is “%s”', (tag, count, form) => {
    expect(pluralIn(tag)(count, { one: 'page', other: 'pages' })).toBe(form);
  });

  it('is one of several where a language has several', () => {
    const polish = pluralIn('pl');
    const forms = { one: 'strona', few: 'strony', many: 'stron', other: 'strony' };
    expect([1, 3, 5].map((count) => polish(count, forms))).toEqual(['strona', 'strony', 'stron']);
  });
});
