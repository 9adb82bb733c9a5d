import { describe, expect, it } from 'vitest';
import { checkStyles } from './check-styles.ts';
import { atAnyTime, selectorsOf } from './selectors.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';

const sheet = (name: string) => `<link rel="stylesheet" href="/${name}.css">`;

/** What is wrong with a page that loads the shared sheet only, beside one that loads both. */
const faultsOf = (body: string, css: string) =>
  checkStyles(
    smallRelease({
      'index.html': pageWith(body, sheet('shared')),
      'full/index.html': pageWith(body, sheet('shared') + sheet('own')),
      'shared.css': '.tag{color:red}',
      'own.css': css,
    }),
  ).flatMap(({ name, faults }) =>
    name.startsWith('/ ') ? faults : [`the full page: ${faults.join()}`].filter(() => faults.length > 0),
  );

describe('the styles of a page', () => {
  it('may leave out what fits nothing on it', () => {
    expect(faultsOf('<p class="tag">A</p>', '.card{color:red}.tag .card{color:red}')).toEqual([]);
  });

  it.each([
    ['.card', '<p class="card">A</p>'],
    ['.card:hover', '<p class="card">A</p>'],
    ['.card::before', '<p class="card">A</p>'],
    ['.card:before', '<p class="card">A</p>'],
    ['.card > a', '<p class="card"><a href="/">A</a></p>'],
    ['.card :is(b, i)', '<p class="card"><b>A</b></p>'],
  ])('hold %s where that fits', (selector, body) => {
    expect(faultsOf(body, `@media (width>1rem){p,${selector}{color:red}}`)).toEqual([
      `expected the rule "${selector}" in a style sheet of the page, found it only in others'`,
    ]);
  });

  it('are not asked for what is on paper only', () => {
    const paper = '<link rel="stylesheet" href="/paper.css" media="print">';
    const files = { 'index.html': pageWith('<p class="card">A</p>', paper), 'paper.css': '.card{color:red}' };
    expect(checkStyles(smallRelease(files)).flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('the selectors of a style sheet', () => {
  it('are found one by one, within layers and media too', () => {
    const css =
      '@layer a,b;@layer a{/* p{} */p,b:is(i,u){margin:0}@media print{.x{margin:0}}}@font-face{font-family:A}';
    expect(selectorsOf(css)).toEqual(['p', 'b:is(i,u)', '.x']);
  });

  it.each([
    ['.a:hover .b::after', '.a .b'],
    ['.a > :focus-visible', '.a'],
    ['.a:not(.b):target-current', '.a:not(.b)'],
  ])('match at some time: %s', (selector, expected) => {
    expect(atAnyTime(selector)).toBe(expected);
  });
});
