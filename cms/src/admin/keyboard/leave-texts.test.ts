import { expect, test } from 'vitest';
import { leaves } from './leave-texts';

test.each([
  ['in a paragraph', 0, false, true, true],
  ['in the first item of a list', 1, true, true, true],
  ['in a later item of a list', 1, false, false, true],
  ['in the first item of a list within a list', 2, true, true, false],
  ['in a later item of a list within a list', 2, false, false, false],
])('%s', (_, depth, isFirstOfList, withTab, withShiftAndTab) => {
  expect(leaves({ depth, isFirstOfList }, false)).toBe(withTab);
  expect(leaves({ depth, isFirstOfList }, true)).toBe(withShiftAndTab);
});
