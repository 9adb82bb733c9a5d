import { describe, expect, it } from 'vitest';
import type { CaseStudy } from '../../../cms/demo/content/case-studies/case-study-types.ts';
import { caseStudies } from '../../../cms/demo/content/case-studies/case-studies.ts';
import { generateCaseStudies } from '../../../cms/demo/generator/case-studies.ts';
import { openSearch } from './engine/open-search.ts';
import { demoIndex } from './testing/demo-index.ts';
import { GENERATED, QUESTIONS, QUESTIONS_OF_NAMES, type Question } from './testing/questions.ts';

/** An answer is good among the first so many results. */
const FIRST = 3;

/** A thousand examples are put into a content store first. */
const LONG_MS = 60_000;

/** Of so many questions, at least, an answer must be good. */
const GOOD_SHARE = 0.95;

/** For each question the first results, and where the first answer is among all, from 1 on; 0 where it is not. */
async function ask(studies: readonly CaseStudy[], questions: readonly Question[]) {
  const index = await demoIndex(studies);
  const opened = openSearch(index.files, 'practice');
  return Promise.all(
    questions.map(async ({ asked, answers }) => {
      const { numbers } = await opened.search({ text: asked, filters: {}, withCounts: false });
      const slugs = numbers.map((number) => index.slugOf(number) ?? '');
      return { asked, place: slugs.findIndex((slug) => answers.includes(slug)) + 1, first: slugs.slice(0, FIRST) };
    }),
  );
}

type Answer = Awaited<ReturnType<typeof ask>>[number];

const isGood = ({ place }: Answer): boolean => place >= 1 && place <= FIRST;

/** Says how many were good, and which were not. */
function shareOfGood(what: string, answers: readonly Answer[]): number {
  const good = answers.filter(isGood).length;
  const others = answers
    .filter((answer) => !isGood(answer))
    .map(({ asked, place }) => `${asked} (${place || 'not found'})`);
  console.log(`${what}: ${good} of ${answers.length} in the first three. Others: ${others.join('; ') || 'none'}.`);
  return good / answers.length;
}

describe('what people ask for', () => {
  it('is in the first three, and never nothing', async () => {
    const answers = await ask(caseStudies, QUESTIONS);
    expect(shareOfGood('The demo', answers)).toBeGreaterThanOrEqual(GOOD_SHARE);
    expect(answers.filter(({ first }) => first.length === 0)).toEqual([]);
  });

  it(
    'is found by names of people, places and organisations among a thousand',
    async () => {
      const studies = [...caseStudies, ...generateCaseStudies(GENERATED.size, GENERATED.seed)];
      const answers = await ask(studies, QUESTIONS_OF_NAMES);
      expect(shareOfGood('Names', answers)).toBeGreaterThanOrEqual(GOOD_SHARE);
      // Spelling knows only words that two examples have, or a title: a correction in one example then changes one file.
      expect(answers.filter(({ first }) => first.length === 0).map(({ asked }) => asked)).toEqual(['majong']);
    },
    LONG_MS,
  );
});
