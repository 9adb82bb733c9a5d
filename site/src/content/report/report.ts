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
  search: {
    index: 'site',
    title: 'title',
    summary: 'summary',
    texts: [
      'keyFindings.text',
      'renditions.title',
      'renditions.sentence',
      'renditions.transcript',
      'renditions.video.title',
      'renditions.video.transcript',
      'changes.what',
    ],
    names: { principles: 'principle' },
    parts: {
      list: 'chapters',
      kind: 'chapter',
      title: 'heading',
      texts: [
        'body',
        'pictures.alternativeText',
        'pictures.caption',
        'charts.title',
        'charts.summary',
        'charts.rows.label',
        'charts.source',
      ],
      anchor: 'chapter',
    },
  },
  address: { pages: '/reports/', index: '/reports/' },
  sitemap: { order: '-publishedOn' },
});
