import { describe, expect, it } from 'vitest';
import { SLUG_LIMIT, slugProblem } from './slugs.ts';

describe('a slug', () => {
  it.each(['tea-and-talk', 'a', '2026', 'year-2026-in-short', 'a'.repeat(SLUG_LIMIT)])('may be %s', (slug) => {
    expect(slugProblem('page', slug)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['  ', 'is empty'],
    ['a'.repeat(SLUG_LIMIT + 1), 'has 121 characters, and 120 are the most'],
    ['a'.repeat(300), 'has 300 characters'],
    ['index.html', 'small letters'],
    ['..', 'small letters'],
    ['.hosting', 'small letters'],
    ['Tea-and-talk', 'small letters'],
    ['TEA.Talk~1', 'small letters'],
    ['tea--talk', 'small letters'],
    ['-tea', 'small letters'],
    ['tea-', 'small letters'],
    ['tea_talk', 'small letters'],
    ['tea talk', 'small letters'],
    ['tea/talk', 'small letters'],
    ['slàinte', 'small letters'],
    ['tea\n', 'small letters'],
    ['findings', 'used by the site itself'],
    ['404', 'used by the site itself'],
  ])('may not be %j: %s', (slug, reason) => {
    expect(slugProblem('page', slug)).toContain(reason);
  });

  it('is kept free for the site only where it would stand in the way', () => {
    expect(slugProblem('principle', 'findings')).toBeUndefined();
    expect(slugProblem('case-study', 'theme')).toContain('used by the site itself');
  });

  it('that is refused says what to do', () => {
    expect(slugProblem('page', 'Tea Talk')).toMatchInlineSnapshot(
      `"The address “Tea Talk” can have small letters from a to z, digits, and single hyphens between them, such as “tea-and-talk”. Write it so, or have it made from the title."`,
    );
  });
});
