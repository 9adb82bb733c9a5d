import { expect, test } from 'vitest';
import { webVersionHasChapters } from './web-version-has-chapters';

test.each([
  [['web'], [{ heading: 'One' }], 0],
  [['full'], [], 0],
  [[], [], 0],
  [null, null, 0],
  [['full', 'web'], [], 1],
  [['web'], null, 1],
])('a report with the versions %j and the chapters %j has %i problems', (kinds, chapters, count) => {
  const problems = webVersionHasChapters({ chapters, renditions: kinds?.map((kind) => ({ kind })) });
  expect(problems.map(({ path }) => path)).toEqual(Array.from({ length: count }, () => ['chapters']));
});
