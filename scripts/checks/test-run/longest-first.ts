import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files that take more than a minute, the longest first: begun last, one of them would run alone for most of that. Two of the
 * first three need no CMS, so that the demo content is prepared for all others while they run.
 */
export const LONGEST = [
  'site/tests/text-size',
  'incremental/incremental-equals-full',
  'site/tests/explorer-states',
  'slips/storm-of-slips',
  'access/access',
  'crashes/unwell-cms',
  'tests/publishing',
  'tests/notice-and-lists',
  'consent-restored',
  'crashes/killing',
  'tests/schedule.test',
  'tests/two-cms',
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
