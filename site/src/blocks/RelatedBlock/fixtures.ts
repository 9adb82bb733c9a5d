import type { SectionOf } from '../section.ts';

export const relatedSection: SectionOf<'ComponentSectionsRelated'> = {
  __typename: 'ComponentSectionsRelated',
  heading: 'Where to go next',
  caseStudies: [
    { type: 'case-study', id: 'case-full' },
    { type: 'case-study', id: 'case-not-published' },
  ],
  reports: [{ type: 'report', id: 'report-next' }],
  pages: [{ type: 'page', id: 'page-formats' }],
};
