import { describe, expect, it } from 'vitest';
import { differences, type Piece } from './differences';

const marked = (pieces: readonly Piece[]) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const sideBySide = (then: string, now: string) => {
  const found = differences(then, now);
  return [marked(found.then), marked(found.now)];
};

describe('two texts side by side', () => {
  it.each([
    ['Tea is at four.', 'Tea is at five.', 'Tea is at [four].', 'Tea is at [five].'],
    ['Tea is at four.', 'Tea is at four.', 'Tea is at four.', 'Tea is at four.'],
    ['', 'New.', '', '[New.]'],
    ['100 % of <b>us</b>', '100 % of <b>them</b>', '100 % of <b>[us]</b>', '100 % of <b>[them]</b>'],
    ['Zoë’s café', 'Zoë’s kitchen', 'Zoë’s [café]', 'Zoë’s [kitchen]'],
  ])('are marked where they differ: %s, %s', (then, now, thenMarked, nowMarked) => {
    expect(sideBySide(then, now)).toEqual([thenMarked, nowMarked]);
  });

  it('each hold all of their words, whatever is marked', () => {
    const words = (seed: number) => Array.from({ length: 3000 }, (_, i) => `w${(i * seed) % 7919}`).join(' ');
    const found = differences(words(3), words(7));
    expect(found.then.map(({ text }) => text).join('')).toBe(words(3));
    expect(found.now.map(({ text }) => text).join('')).toBe(words(7));
  });
});
