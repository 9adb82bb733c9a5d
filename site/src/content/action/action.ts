import { ActionsDocument, type ActionFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Something that needs to happen to reach the vision. */
export type Action = Normalised<ActionFragment>;

export const actions = collection({
  type: 'action',
  document: ActionsDocument,
  list: (answer) => answer.actions_connection,
  filterBy: ['principles'],
  orderBy: ['order'],
  late: ['title'],
  search: {
    index: 'site',
    title: 'title',
    summary: 'summary',
    texts: ['body', 'easyRead.sentence', 'bsl.title', 'bsl.transcript'],
    names: { principles: 'principle' },
  },
  address: { pages: '/actions/', lists: '/case-studies/action/', index: '/actions/' },
  sitemap: { order: 'order' },
});
