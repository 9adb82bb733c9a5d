import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { oneOfEachStructure } from './structure.ts';

const alike = (one: string, other: string) =>
  oneOfEachStructure([
    { path: '/one/', root: parse(one) },
    { path: '/other/', root: parse(other) },
  ]).length === 1;

it('pages that differ in words, addresses and how often something follows are alike', () => {
  expect(
    alike(
      '<ul><li><a href="/a/">A</a></li></ul>',
      '<ul><li><a href="/b/">B</a></li> <li><a href="/c/">C</a></li></ul>',
    ),
  ).toBe(true);
});

it.each([
  ['another element', '<p>A</p>', '<div>A</div>'],
  ['an element more', '<p>A</p>', '<p>A</p><hr>'],
  ['another order', '<h2>A</h2><h3>B</h3>', '<h3>B</h3><h2>A</h2>'],
  ['another class', '<p>A</p>', '<p class="muted">A</p>'],
  ['no words', '<a href="/">A</a>', '<a href="/"></a>'],
  ['an alternative text that is empty', '<img alt="A">', '<img alt="">'],
  ['no alternative text', '<img alt="A">', '<img>'],
  ['another language', '<p lang="gd">A</p>', '<p lang="pl">A</p>'],
  ['another state', '<details open><p>A</p></details>', '<details><p>A</p></details>'],
])('pages that differ in %s are not', (_, one, other) => {
  expect(alike(one, other)).toBe(false);
});
