import type { Home } from './home.ts';

/** A first page for which editors chose neither a report nor case studies. */
export const plainHome: Home = {
  __typename: 'Home',
  documentId: 'home',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  hero: { heading: 'What’s next for recovery?', text: 'What people asked for.', image: null },
  vision: 'A Scotland with hope.',
  featuredReport: null,
  featuredCaseStudies: [],
  seo: null,
};
