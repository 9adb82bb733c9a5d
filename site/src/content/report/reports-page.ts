import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readList } from '../reading/read.ts';
import { listFacts } from '../structured-data/structured-facts.ts';
import { reportCard, type ReportCardData } from './report-card.ts';
import { messages } from '../../messages/messages.ts';

/** Every report. */
export interface ReportsPageData {
  readonly frame: PageFrame;
  readonly reports: readonly ReportCardData[];
}

/** The page of all reports, the newest first; undefined where there are none: then `nothing-yet-page.ts` stands in for it. */
export async function reportsPage(): Promise<ReportsPageData | undefined> {
  const all = await readList('report', { order: '-publishedOn' });
  if (all.length === 0) return undefined;
  const cards = await Promise.all(all.map(reportCard));
  return {
    frame: await pageFrame({
      title: messages.reports.title,
      path: '/reports/',
      description: messages.reports.description,
      structured: [listFacts(cards)],
    }),
    reports: cards,
  };
}
