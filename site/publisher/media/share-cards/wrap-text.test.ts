import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const length = (text: string) => text.length;

it.each([
  ['fits on one line', 'A short one', 20, ['A short one']],
  [
    'is divided evenly, and not with one word left over',
    'See the whole person here',
    20,
    ['See the whole', 'person here'],
  ],
  ['has a word that is longer than a line', 'Dà Gàidhealtachdachd now', 10, ['Dà', 'Gàidhealtachdachd', 'now']],
  ['is empty', '  ', 10, []],
])('a text that %s', (_, text, width, lines) => {
  expect(wrapText(text, width, length)).toEqual(lines);
});
