import { expect, it } from 'vitest';
import { headingFitter } from './headings.ts';

it.each<[title: string, under: number, chosen: number[], fitted: number[]]>([
  ['start right under the heading above', 2, [2, 2], [3, 3]],
  ['start there too where the editor began lower', 2, [4, 5, 4], [3, 4, 3]],
  ['never leave out a level', 1, [2, 4, 6, 3], [2, 3, 4, 3]],
  ['go back up as far as the editor did', 1, [2, 3, 3, 2], [2, 3, 3, 2]],
  ['stop at the smallest', 4, [1, 2, 3, 4], [5, 6, 6, 6]],
])('headings %s', (_, under, chosen, fitted) => {
  expect(chosen.map(headingFitter(under))).toEqual(fitted);
});
