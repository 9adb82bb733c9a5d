import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, fileOfPrefix, fold, MAX_LETTERS, wordsIn } from './words.ts';

/** A hundred random texts, on a machine that does other things as well. */
const LONG_MS = 60_000;

const english = (text: string): string[] => wordsIn(text, 'en');
const asWritten = (text: string): string[] => wordsIn(text, 'gd');

describe('words', () => {
  it.each([
    ['case', 'WRAP Wrap wrap', ['wrap', 'wrap', 'wrap']],
    ['accents', 'Gàidhlig fàilte Łódź Zoë smørrebrød', ['gaidhlig', 'failte', 'lodz', 'zoe', 'smorrebrod']],
    ['letters that are two', 'Straße Ærø œuvre Þór', ['strasse', 'aero', 'oeuvre', 'thor']],
    ['accents that stand by themselves', 'a\u0300 cafe\u0301', ['a', 'cafe']],
    ['apostrophes of every shape', "don't don’t O‘Neill carersʼ", ['dont', 'dont', 'oneill', 'carers']],
    ['soft hyphens and what has no width', 're\u00adcovery peer\u200b', ['recovery', 'peer']],
    ['digits', 'Ward 4B in 2024', ['ward', '4b', 'in', '2024']],
    ['ligatures and wide letters', 'ﬁnd ＷＲＡＰ', ['find', 'wrap']],
    ['marks and emoji', '“Yes!” 🙂 <b>now</b> — a/b', ['yes', 'b', 'now', 'b', 'a', 'b']],
  ])('do not mind %s', (_, text, words) => {
    expect(asWritten(text)).toEqual(words);
  });

  it('keep a hyphenated word as its parts and as one, whichever hyphen it has', () => {
    expect(asWritten('co-production day‑to‐day')).toEqual([
      'co',
      'production',
      'coproduction',
      'day',
      'to',
      'day',
      'daytoday',
    ]);
    expect(asWritten('2019-2020 covid-19 - -so- ')).toEqual(['2019', '2020', 'covid', '19', 'covid19', 'so']);
  });

  it('are stemmed where the language is English', () => {
    const text = 'carers’ walking communities';
    expect(english(text)).toEqual(['carer', 'walk', 'communiti']);
    expect(wordsIn(text, 'en-GB')).toEqual(english(text));
    expect(wordsIn(text, 'pl')).toEqual(['carers', 'walking', 'communities']);
  });

  it('of other scripts stay, with the marks that are vowels there', () => {
    expect(english('Добро Йога 한국어 हिन्दी مرحبا')).toEqual(['добро', 'иога', '한국어', 'हिन्दी', 'مرحبا']);
  });

  it('are cut where they are long, on both sides of the search alike', () => {
    expect(english('x'.repeat(10_000))).toEqual(['x'.repeat(MAX_LETTERS)]);
    expect(asWritten('𝓧'.repeat(100))).toEqual(['x'.repeat(MAX_LETTERS)]);
    expect(asWritten('𐐨'.repeat(100))).toEqual(['𐐨'.repeat(MAX_LETTERS)]);
  });

  it('are there in no text without letters and digits', () => {
    expect(english('')).toEqual([]);
    expect(english('\0 \u202e … 🙂 -- ’')).toEqual([]);
  });

  it('come out the same in capitals, decomposed, and with any apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(asWritten(text.normalize('NFD'))).toEqual(asWritten(text.normalize('NFC')));
        expect(asWritten(text.replaceAll('’', "'"))).toEqual(asWritten(text));
      }),
    );
  });

  it(
    'are words themselves: read again, each is one word, the same',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 15 }), (text) => {
          const words = asWritten(text);
          expect(words.flatMap(asWritten)).toEqual(words);
        }),
      );
    },
    LONG_MS,
  );
});

describe('the beginning of a word that is being typed', () => {
  it.each([
    ['peer supp', 'supp'],
    ['Gàid', 'gaid'],
    ['co-prod', 'coprod'],
    ['carers’', 'carers'],
    ['peer support ', ''],
    ['peer support.', ''],
    ['', ''],
  ])('%j is %j', (typed, beginning) => {
    expect(beginningOf(typed)).toBe(beginning);
  });
});

describe('the file of a word', () => {
  it.each([
    ['recoveri', 'rec'],
    ['gp', 'gp'],
    ['4b', '4b'],
    ['добро', '-00434-0043e-00431'],
    ['оab', '-0043eab'],
    ['𐐨a', '-10428a'],
  ])('%s is %s', (word, file) => {
    expect(fileOfPrefix(word)).toBe(file);
  });

  it('is plain ASCII, and the same for two words only where their first three letters are', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map(fold);
    const first = (text: string): string => Array.from(text).slice(0, 3).join('');
    fc.assert(
      fc.property(
        fc.array(
          word.filter((text) => asWritten(text)[0] === text),
          { maxLength: 30 },
        ),
        (words) => {
          for (const one of words) {
            expect(fileOfPrefix(one)).toMatch(/^[a-z0-9-]+$/);
            for (const other of words) {
              expect(fileOfPrefix(one) === fileOfPrefix(other)).toBe(first(one) === first(other));
            }
          }
        },
      ),
    );
  });
});
