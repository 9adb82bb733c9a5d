import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take more than ten seconds, the longest first. Begun last, one of them would run alone for most of that. */
export const LONGEST = [
  'incremental/incremental-equals-full',
  'crashes/killing',
  'crashes/unwell-cms',
  'tests/two-cms',
  'slips/storm-of-slips',
  'crashes/restored-database',
];

/** Begins with the tests that take longest: a machine that has never run them cannot know. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.includes(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
