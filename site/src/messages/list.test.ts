import { describe, expect, it } from 'vitest';
import { listsIn } from './list.ts';

const english = listsIn('en-GB');

describe('several things in one text', () => {
  it('stand in a sentence as the language has it', () => {
    expect(english.withAnd(['maps', 'paths', 'signs'])).toBe('maps, paths and signs');
    expect(listsIn('de').withAnd(['Karten', 'Wege'])).toBe('Karten und Wege');
  });

  it('stand in a row as facts do', () => {
    expect(english.withCommas(['PDF', '2.5 MB', '3 pages'])).toBe('PDF, 2.5 MB, 3 pages');
    expect(english.withCommas(['PDF'])).toBe('PDF');
    expect(english.withCommas([])).toBe('');
  });

  it('may be no texts, and stay what they are', () => {
    const [first, second] = [{ href: '/one/' }, { href: '/two/' }];
    expect(english.partsWithCommas([first, second])).toEqual([first, ', ', second]);
  });
});
