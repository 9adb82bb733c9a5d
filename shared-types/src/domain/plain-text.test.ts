import { describe, expect, it } from 'vitest';
import { withoutControlCharacters } from './plain-text.ts';

describe('a text without control characters', () => {
  it.each([
    ['a vertical tab, from Word', 'Tea\u000Btalk', 'Teatalk'],
    ['a null', 'Tea\u0000', 'Tea'],
    ['an escape', '\u001B[31mTea', '[31mTea'],
    ['a delete', 'Tea\u007F', 'Tea'],
    ['a control character of the second set', 'Tea\u0085\u009F', 'Tea'],
    ['half a character', 'Tea\uD83D talk\uDE00', 'Tea talk'],
    ['a byte order that never was', 'Tea\uFFFE\uFFFF\uFDD0', 'Tea'],
    ['a symbol of one font alone', '\uF0B7 Tea\uE000', ' Tea'],
  ])('loses %s', (_what, text, expected) => {
    expect(withoutControlCharacters(text)).toBe(expected);
  });

  it.each([
    ['tabs and line ends', 'Tea\tand\r\ntalk\n'],
    ['accents, emoji and their joiners', 'Slàinte 👩🏽‍🤝‍👩🏻 café'],
    ['other scripts', 'چای و گفتگو 茶'],
    ['nothing', ''],
  ])('keeps %s', (_what, text) => {
    expect(withoutControlCharacters(text)).toBe(text);
  });
});
