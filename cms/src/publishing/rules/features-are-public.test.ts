import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import type { Waiting } from '../waiting-choices';
import { featuresArePublic } from './features-are-public';

const problemsWhile = async (...waiting: Waiting[]) => {
  const site = emptySite({ waiting: () => Promise.resolve(waiting) });
  return await featuresArePublic({}, site, { fields: [], parts: [] });
};

test.each<readonly [Waiting[], string[]]>([
  [[], []],
  [
    [{ path: ['featuredReport'], type: 'api::report.report', document: 'next', name: 'What’s next' }],
    ['featuredReport: “What’s next” is not published, so the home page would show something else'],
  ],
  [
    [
      { path: ['featuredCaseStudies'], type: 'api::case-study.case-study', document: 'T', name: 'Tea and talk' },
      { path: ['featuredCaseStudies'], type: 'api::case-study.case-study', document: 'W', name: 'Walks' },
    ],
    ['featuredCaseStudies: “Tea and talk” is not published', 'featuredCaseStudies: “Walks” is not published'],
  ],
])('a home page that waits for %j is answered with %j', async (waiting, answers) => {
  const problems = await problemsWhile(...waiting);
  expect(problems.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(
    answers.map((answer) => expect.stringContaining(answer)),
  );
});
