import { ReportsDocument, type ReportFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A report with all its versions. */
export type Report = Normalised<ReportFragment>;

export const reports = collection({
  type: 'report',
  document: ReportsDocument,
  list: (answer) => answer.reports_connection,
  filterBy: ['principles', 'actions', 'findings'],
  orderBy: ['publishedOn'],
  address: { pages: '/reports/', index: '/reports/' },
  sitemap: { order: '-publishedOn' },
});
