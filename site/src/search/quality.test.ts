import { describe, expect, it } from 'vitest';
import { caseStudies } from '../../../cms/demo/content/case-studies/case-studies.ts';
import { openSearch } from './engine/open-search.ts';
import { demoIndex } from './testing/demo-index.ts';
import { QUESTIONS, type Question } from './testing/questions.ts';

/** Where the first answer stands among the results, from 1 on; 0 where it is not there. */
async function placesOf(questions: readonly Question[]) {
  const index = await demoIndex(caseStudies);
  const { search } = openSearch(index.files, 'practice');
  return Promise.all(
    questions.map(async ({ asked, answers }) => {
      const { numbers } = await search({ text: asked, filters: {} });
      const slugs = numbers.map(index.slugOf);
      return {
        asked,
        results: slugs.length,
        place: slugs.findIndex((slug) => answers.includes(slug ?? '')) + 1,
        first: slugs.slice(0, 3),
      };
    }),
  );
}

describe('what people ask for', () => {
  it('is found', async () => {
    const places = await placesOf(QUESTIONS);
    const good = places.filter(({ place }) => place >= 1 && place <= 3);
    console.log(
      `${good.length} of ${places.length} in the first three, ${places.filter(({ place }) => place === 1).length} first`,
    );
    console.log(
      places
        .filter(({ place }) => place < 1 || place > 3)
        .map((each) => JSON.stringify(each))
        .join('\n'),
    );
    expect(places.filter(({ results }) => results === 0)).toEqual([]);
  });
});
