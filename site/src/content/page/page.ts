import { PagesDocument, type PageFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A standing page: About, Privacy, Contact. */
export type Page = Normalised<PageFragment>;

export const pages = collection({
  type: 'page',
  document: PagesDocument,
  list: (answer) => answer.pages_connection,
  filterBy: [],
  orderBy: ['title'],
  search: {
    index: 'site',
    title: 'title',
    summary: 'summary',
    texts: [
      'sections.heading',
      'sections.body',
      'sections.image.alternativeText',
      'sections.image.caption',
      'sections.video.title',
      'sections.video.transcript',
      'sections.quote.text',
      'sections.quote.attribution',
      'sections.chart.title',
      'sections.chart.summary',
      'sections.chart.rows.label',
      'sections.chart.source',
      'sections.items.heading',
      'sections.items.body',
      'sections.items.title',
      'sections.items.text',
    ],
    names: {},
  },
  address: { pages: '/' },
  sitemap: { order: 'title' },
});
