import { expect, test } from 'vitest';
import { doneIsDone } from './done-is-done';

test.each([
  ['planned', null, 0],
  ['planned', '2026-06-23', 1],
  ['under way', '2026-06-23', 1],
  ['done', '2026-06-23', 0],
  ['done', null, 0],
  ['changed', '2026-06-23', 0],
])('a milestone that is %s and done on %s has %i problems', (stage, completedOn, count) => {
  expect(doneIsDone({ stage, completedOn })).toHaveLength(count);
});
