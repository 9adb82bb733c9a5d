import { expect, test } from 'vitest';
import { unnumbered } from './unnumbered';

const row = (documentId: string, number: number | null) => ({ documentId, number });

test.each([
  ['none where all have one', [row('a', 1), row('a', 1), row('b', 2)], []],
  [
    'each entry once, the oldest first',
    [row('b', null), row('a', null), row('b', null)],
    [
      ['b', undefined],
      ['a', undefined],
    ],
  ],
  ['what other rows of the same entry say', [row('a', null), row('b', 7), row('a', 4)], [['a', 4]]],
  ['that also where the other row is the older', [row('a', 4), row('a', null)], [['a', 4]]],
])('finds %s', (_what, rows, found) => {
  expect([...unnumbered(rows)]).toEqual(found);
});
