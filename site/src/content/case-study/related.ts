import type { Where } from '../content-source.ts';
import { readList } from '../reading/read.ts';
import { caseStudyCard, type CaseStudyCardData } from './case-study-card.ts';
import type { CaseStudy } from './case-study.ts';

const MOST = 3;

/** What a case study can have in common with others, the closest first. */
function likeness({ principles, place, themes, actions }: CaseStudy): readonly Where[] {
  const [principle] = principles;
  const [theme] = themes;
  return [
    ...(principle && place ? [{ principles: principle.id, place: place.id }] : []),
    ...(principle && theme ? [{ principles: principle.id, themes: theme.id }] : []),
    ...themes.map(({ id }) => ({ themes: id })),
    ...principles.map(({ id }) => ({ principles: id })),
    ...actions.map(({ id }) => ({ actions: id })),
  ];
}

/**
 * Practice with the same principle in the same place, else with the same principle and theme, else with the same theme, principle
 * or action alone; none only where nothing has any of them.
 * In the order of titles and not of dates: a new case study would else change the page of every older one.
 */
export async function relatedPractice(entry: CaseStudy): Promise<readonly CaseStudyCardData[]> {
  for (const where of likeness(entry)) {
    const found = await readList('case-study', { where, order: 'title', limit: MOST + 1 });
    const others = found.filter(({ documentId }) => documentId !== entry.documentId).slice(0, MOST);
    if (others.length > 0) return await Promise.all(others.map(caseStudyCard));
  }
  return [];
}
