import type { Where } from '../content-source.ts';
import { readList } from '../reading/read.ts';
import { caseStudyCard, type CaseStudyCardData } from './case-study-card.ts';
import type { CaseStudy } from './case-study.ts';

const MOST = 3;

/**
 * Practice with the same principle in the same place, else with the same principle and theme.
 * In the order of titles and not of dates: a new case study would else change the page of every older one.
 */
export async function relatedPractice(entry: CaseStudy): Promise<readonly CaseStudyCardData[]> {
  const [principle] = entry.principles;
  const [theme] = entry.themes;
  if (!principle) return [];
  const ways: readonly Where[] = [
    ...(entry.place ? [{ principles: principle.id, place: entry.place.id }] : []),
    ...(theme ? [{ principles: principle.id, themes: theme.id }] : []),
  ];
  for (const where of ways) {
    const found = await readList('case-study', { where, order: 'title', limit: MOST + 1 });
    const others = found.filter(({ documentId }) => documentId !== entry.documentId).slice(0, MOST);
    if (others.length > 0) return await Promise.all(others.map(caseStudyCard));
  }
  return [];
}
