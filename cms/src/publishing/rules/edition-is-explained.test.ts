import { expect, test } from 'vitest';
import { editionIsExplained } from './edition-is-explained';

const places = (edition: number, changes: number[], renditions: number[]) =>
  editionIsExplained({
    edition,
    changes: changes.map((number) => ({ edition: number })),
    renditions: renditions.map((number) => ({ edition: number })),
  }).map(({ path }) => path.join('.'));

test.each([
  [1, [], [1], []],
  [2, [2], [1, 2], []],
  [3, [2, 3], [], []],
  [2, [], [2], ['changes']],
  [3, [2], [], ['changes']],
  [1, [], [1, 2], ['renditions.1.edition']],
  [1, [2], [], ['changes.0.edition']],
])(
  'a report at edition %i with changes %j and versions %j is refused at %j',
  (edition, changes, renditions, fields) => {
    expect(places(edition, changes, renditions)).toEqual(fields);
  },
);
