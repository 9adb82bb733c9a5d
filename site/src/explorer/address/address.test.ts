import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparing, cutText, NOTHING_WANTED, queryOf, toggled, wantedIn } from './address.ts';

const KINDS = ['place', 'evidence'];

describe('an address', () => {
  it('asks for words, filters and examples to compare', () => {
    expect(wantedIn('?q=peer+support&place=fife&place=angus&evidence=evaluated&compare=12,7', KINDS)).toEqual({
      text: 'peer support',
      filters: { place: ['fife', 'angus'], evidence: ['evaluated'] },
      compared: [12, 7],
    });
  });

  it('asks for nothing where it says nothing', () => {
    expect(wantedIn('', KINDS)).toEqual(NOTHING_WANTED);
  });

  it('loses what nobody knows, what is there twice and what is wrong', () => {
    expect(wantedIn('?colour=red&place=fife&place=fife&place=%3Cb%3E&compare=0,-1,1e3,x,5,5', KINDS)).toEqual({
      text: '',
      filters: { place: ['fife'] },
      compared: [5],
    });
  });

  it('loses what is too much: letters after 200, examples after three', () => {
    const { text, compared } = wantedIn(`?q=${'a'.repeat(10_000)}&compare=1,2,3,4`, KINDS);
    expect([text.length, compared]).toEqual([200, [1, 2, 3]]);
  });

  it('never ends in half of a sign', () => {
    expect(cutText(`${'a'.repeat(199)}🌊`)).toBe('a'.repeat(199));
    expect(cutText(`${'a'.repeat(198)}🌊`)).toBe(`${'a'.repeat(198)}🌊`);
    expect(cutText('a\ud83cb')).toBe('a\ufffdb');
  });

  it('is read as it was written, whatever was looked for', () => {
    const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { minLength: 1, maxLength: 5 });
    const wanted = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text === '' || text.trim() !== ''),
      filters: fc.dictionary(fc.constantFrom(...KINDS), slugs, { noNullPrototype: true }),
      compared: fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(wanted, (each) => {
        expect(wantedIn(queryOf(each), KINDS)).toEqual(each);
      }),
    );
  });

  it('never stops the page, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const wanted = wantedIn(query, KINDS);
        expect(wantedIn(queryOf(wanted), KINDS).filters).toEqual(wanted.filters);
      }),
    );
  });
});

describe('a choice', () => {
  it('ticks a value, and takes the tick away', () => {
    const ticked = toggled(NOTHING_WANTED, 'place', 'fife');
    expect(ticked.filters).toEqual({ place: ['fife'] });
    expect(toggled(ticked, 'place', 'angus').filters).toEqual({ place: ['fife', 'angus'] });
    expect(toggled(ticked, 'place', 'fife').filters).toEqual({});
  });

  it('puts up to three examples beside each other', () => {
    const three = [1, 2, 3].reduce(comparing, NOTHING_WANTED);
    expect(three.compared).toEqual([1, 2, 3]);
    expect(comparing(three, 4)).toBe(three);
    expect(comparing(three, 2).compared).toEqual([1, 3]);
  });
});
