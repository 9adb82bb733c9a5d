import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween, meantBy } from './mistakes.ts';

/** The distance by its definition, for short words. */
function plainDistance(one: string, other: string): number {
  const [a = '', b = ''] = [one.at(-1), other.at(-1)];
  if (one === '' || other === '') return one.length + other.length;
  const rest = (word: string, letters: number): string => word.slice(0, -letters);
  return Math.min(
    plainDistance(rest(one, 1), other) + 1,
    plainDistance(one, rest(other, 1)) + 1,
    plainDistance(rest(one, 1), rest(other, 1)) + Number(a !== b),
    one.length > 1 && other.length > 1 && one.at(-2) === b && other.at(-2) === a
      ? plainDistance(rest(one, 2), rest(other, 2)) + 1
      : Infinity,
  );
}

describe('the distance between two words', () => {
  it('is as many mistakes as there are, up to those that are asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
        const distance = plainDistance(one, other);
        const found = distanceBetween(one, other, most);
        expect(Math.min(found, most + 1)).toBe(Math.min(distance, most + 1));
      }),
    );
  });
});

describe('what may have been meant', () => {
  const words = ['garden', 'recoveri', 'walk', 'listen', 'communiti', 'anxieti', 'peer', 'добро'];

  it.each([
    ['gardn', ['garden']],
    ['walkign', ['walk']],
    ['listeninng', ['listen']],
    ['comunity', ['communiti']],
    ['anxeity', ['anxieti']],
    ['comunitty', ['communiti']],
    ['добо', ['добро']],
    ['garden', []],
    ['per', []],
    ['qqqqqqqq', []],
  ])('%s: %j', (typed, meant) => {
    expect(meantBy(typed, words)).toEqual(meant);
  });

  it('is only what is nearest', () => {
    expect(meantBy('recoverie', ['recover', 'recoveri', 'recov'])).not.toContain('recov');
  });
});
