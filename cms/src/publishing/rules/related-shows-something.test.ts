import { expect, test } from 'vitest';
import type { EntryPart, Part } from '../entry-content';
import { emptySite } from '../testing/empty-site';
import type { Waiting } from '../waiting-choices';
import { relatedShowsSomething } from './related-shows-something';

const story = (name: string, section = '1'): Waiting => ({
  path: ['sections', section, 'caseStudies'],
  type: 'api::case-study.case-study',
  document: name,
  name,
});
const page: Waiting = { path: ['sections', '1', 'pages'], type: 'api::page.page', document: 'about', name: 'About' };

async function answersTo(value: Part, waiting: readonly Waiting[], component: EntryPart['component']) {
  const site = emptySite({ waiting: () => Promise.resolve(waiting) });
  const parts: EntryPart[] = [{ path: ['sections', '1'], component, value }];
  const problems = await relatedShowsSomething({}, site, { fields: [], parts });
  return problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const NOTHING: Part = { heading: 'Read next', caseStudies: [], reports: [], pages: [] };

test.each<readonly [Part, Waiting[], string[]]>([
  [{ ...NOTHING, caseStudies: [{ id: 1 }] }, [], []],
  [{ ...NOTHING, reports: [{ id: 1 }] }, [story('Tea')], []],
  [{ ...NOTHING, pages: [{ id: 1 }] }, [], []],
  [NOTHING, [page], []],
  [NOTHING, [story('Tea'), page], []],
  [NOTHING, [], ['sections.1.caseStudies: Nothing is chosen in this section']],
  [{ heading: 'Read next' }, [], ['sections.1.caseStudies: Nothing is chosen in this section']],
  [NOTHING, [story('Walks', '2')], ['sections.1.caseStudies: Nothing is chosen in this section']],
  [NOTHING, [story('Tea'), story('Walks')], ['sections.1.caseStudies: “Tea” is not published, and nothing else']],
])('a section %j that waits for %j is answered with %j', async (value, waiting, answers) => {
  expect(await answersTo(value, waiting, 'sections.related')).toEqual(
    answers.map((answer) => expect.stringContaining(answer)),
  );
});

test('other sections may have nothing of the kind', async () => {
  expect(await answersTo({ heading: 'Questions' }, [], 'sections.accordion')).toEqual([]);
});
