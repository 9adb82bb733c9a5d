import { entryPath } from '@waymark/shared-types';
import { CaseStudiesDocument, type CaseStudyFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** An example of good practice. */
export type CaseStudy = Normalised<CaseStudyFragment>;

export const caseStudies = collection({
  type: 'case-study',
  document: CaseStudiesDocument,
  list: (answer) => answer.caseStudies_connection,
  filterBy: ['principles', 'actions', 'themes', 'place', 'organisation'],
  orderBy: ['createdAt', 'title'],
  path: ({ slug }) => entryPath('case-study', slug),
});
