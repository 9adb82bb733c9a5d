import type { Where } from '../content-source.ts';
import { readList, readTotal } from '../reading/read.ts';
import { caseStudyCard, type CaseStudyCardData } from './case-study-card.ts';
import { listPath, type ListKind } from './case-study-lists.ts';

const SHOWN = 6;

/** The newest practice of a kind, and where all of it is. */
export interface PracticeSample {
  readonly cards: readonly CaseStudyCardData[];
  readonly total: number;
  readonly href: string;
}

/** The newest case studies of a list; undefined where it is empty. */
export async function practiceSample(kind: ListKind, slug: string, where: Where): Promise<PracticeSample | undefined> {
  const newest = await readList('case-study', { where, order: '-createdAt', limit: SHOWN });
  if (newest.length === 0) return undefined;
  return {
    cards: await Promise.all(newest.map(caseStudyCard)),
    total: await readTotal('case-study', where),
    href: listPath(kind, slug),
  };
}
