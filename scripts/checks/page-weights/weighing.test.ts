import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageWith, smallRelease } from '../release/testing/small-release.ts';
import { budgetOf } from './budgets.ts';
import { checkWeights, overweight } from './check-weights.ts';
import { fontsIn, rangeHolds } from './fonts.ts';

/** Text that compression can do nothing with: two letters for each byte. */
const noise = (bytes: number) => randomBytes(bytes).toString('hex');

/** What is wrong with the home page of a release. */
const faultsWith = (files: Readonly<Record<string, string | Buffer>>) =>
  checkWeights(smallRelease(files)).flatMap(({ faults }) => faults);

const FONT = (range: string, file: string) =>
  `@font-face{font-family:A;src:url(${file}) format("woff2");unicode-range:${range}}`;

describe('the budget of a page', () => {
  it('is kept by a light page', () => {
    const head = '<link rel="stylesheet" href="/a.css"><script type="application/ld+json">{"a":1}</script>';
    expect(faultsWith({ 'index.html': pageWith('<p>Hello</p>', head), 'a.css': 'p{margin:0}' })).toEqual([]);
  });

  it('is broken by HTML and CSS that are too much together', () => {
    const files = {
      'index.html': pageWith(noise(8_000), '<link rel="stylesheet" href="/a.css">'),
      'a.css': `/* ${noise(8_000)} */`,
    };
    expect(faultsWith(files)).toContainEqual(
      expect.stringMatching(
        /^expected at most 14\.0 kB of compressed HTML and CSS for the kind "home", found 1\d\.\d kB/,
      ),
    );
  });

  it.each([
    ['a script in the page', '<script>alert(1)</script>'],
    ['a script of its own file', '<script src="/a.js"></script>'],
    ['a module that is loaded ahead', '<link rel="modulepreload" href="/a.js">'],
    ['an attribute that is a script', '<button onclick="alert(1)">Go</button>'],
  ])('is broken by %s', (_what, body) => {
    expect(faultsWith({ 'index.html': pageWith(body), 'a.js': 'alert(1)' })).toEqual([
      'JavaScript: expected at most 0 bytes, found 28 bytes',
    ]);
  });

  it('lets the page of the search have 30 kB of JavaScript, with what it imports', () => {
    const page = pageWith('<script type="module" src="/assets/a.js"></script>');
    const files = {
      'index.html': pageWith(''),
      'search/index.html': page,
      'assets/a.js': 'import"./b.js";import{c}from"./c.js"',
      'assets/b.js': `import"./a.js";/* ${noise(24_000)} */`,
    };
    expect(faultsWith({ ...files, 'assets/c.js': 'c' })).toEqual([]);
    expect(faultsWith({ ...files, 'assets/c.js': noise(8_000) })).toEqual([
      expect.stringMatching(/^JavaScript: expected at most 30000 bytes, found 3\d{4} bytes$/),
    ]);
  });

  it('is broken by a third style sheet', () => {
    const head = ['a', 'b', 'c'].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('');
    expect(faultsWith({ 'index.html': pageWith('', head), 'a.css': '', 'b.css': '', 'c.css': '' })).toEqual([
      'style sheets: expected at most 2, found 3',
    ]);
  });

  it('is broken by a second font that is loaded ahead', () => {
    const head = ['a', 'b'].map((name) => `<link rel="preload" as="font" href="/${name}.woff2" crossorigin>`).join('');
    expect(faultsWith({ 'index.html': pageWith('', head), 'a.woff2': 'a', 'b.woff2': 'b' })).toEqual([
      'preloaded fonts: expected at most 1, found 2',
    ]);
  });

  it('counts each font that a page in English may load once, and no other', () => {
    const files = {
      'index.html': pageWith(
        '',
        '<link rel="stylesheet" href="/assets/a.css"><link rel="preload" as="font" href="/assets/latin.woff2">',
      ),
      'assets/a.css': FONT('U+0-FF', 'latin.woff2') + FONT('U+100-2AF', 'more.woff2') + FONT('U+??', '/bold.woff2'),
      'assets/latin.woff2': randomBytes(40_000),
      'assets/more.woff2': randomBytes(40_000),
      'bold.woff2': randomBytes(21_000),
    };
    expect(faultsWith(files)).toEqual(['fonts: expected at most 60.0 kB, found 61.0 kB']);
  });

  it('is larger for a report than for a case study', () => {
    const weight = { htmlAndCss: 15_000, scripts: 0, styleSheets: 1, preloadedFonts: 1, fonts: 0 };
    expect(overweight('report', weight)).toEqual([]);
    expect(overweight('case-study', weight)).toHaveLength(1);
  });

  it('is less for nine in ten pages', () => {
    const light = Object.fromEntries(Array.from('abcdefghi', (name) => [`${name}/index.html`, pageWith('')]));
    const heavy = { 'j/index.html': pageWith(noise(11_500)) };
    expect(faultsWith({ ...light, ...heavy })).toEqual([]);
    expect(faultsWith({ ...light, ...heavy, 'k/index.html': pageWith(noise(11_500)) })).toEqual([
      expect.stringMatching(
        /^expected at most 12\.\d kB .* for nine in ten pages, found more for 2 of 11: \/j\/ \(\d+\.\d kB\), \/k\//,
      ),
    ]);
  });

  it('is that of a first visit for a kind that has none of its own', () => {
    expect(budgetOf('findings')).toEqual(budgetOf('home'));
  });
});

describe('a range of characters', () => {
  it.each([
    ['U+0000-00FF, U+0131', true],
    ['U+??', true],
    ['U+61', true],
    ['U+0100-02BA', false],
    ['U+4??', false],
  ])('%s holds the letter a: %s', (range, holds) => {
    expect(rangeHolds(range, 0x61)).toBe(holds);
  });
});

describe('the fonts of a style sheet', () => {
  it('are the first sources of its faces', () => {
    expect(fontsIn('@font-face { src: url("a.woff2") format("woff2"), url(a.woff) }')).toEqual(['a.woff2']);
  });

  it('leave out faces that are on the machine', () => {
    expect(fontsIn('@font-face { src: local("Arial"); size-adjust: 101% }')).toEqual([]);
  });
});
