import { PrinciplesDocument, type PrincipleFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** One part of the vision. */
export type Principle = Normalised<PrincipleFragment>;

export const principles = collection({
  type: 'principle',
  document: PrinciplesDocument,
  list: (answer) => answer.principles_connection,
  filterBy: [],
  orderBy: ['order'],
  late: ['title'],
  search: {
    index: 'site',
    title: 'title',
    summary: 'summary',
    texts: ['body', 'image.alternativeText', 'image.caption', 'easyRead.sentence', 'bsl.title', 'bsl.transcript'],
    names: {},
  },
  address: { pages: '/principles/', lists: '/case-studies/principle/', index: '/principles/' },
  sitemap: { order: 'order' },
});
