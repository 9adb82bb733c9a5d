import { dayInWords } from '../dates/dates.ts';
import { renditionsData, type RenditionData } from './renditions.ts';
import { reports, type Report } from './report.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** A report in a list. */
export interface ReportCardData {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** `Published on 24 November 2026, edition 2`. */
  readonly published: string;
  readonly renditions: readonly Pick<
    RenditionData,
    'kindName' | 'title' | 'language' | 'titleLanguage' | 'href' | 'facts' | 'poster' | 'older'
  >[];
}

/** When a report came out, and in which edition it is. */
export function publishedInWords({ publishedOn, edition }: Pick<Report, 'publishedOn' | 'edition'>): string {
  const day = dayInWords(publishedOn);
  return edition > 1 ? messages.reports.publishedAnew(day, edition) : messages.reports.published(day);
}

/** The address of a version, as other pages than the report's own link to it. */
export const renditionPath = (reportPath: string, { href }: Pick<RenditionData, 'href'>): string =>
  href.startsWith('#') ? `${reportPath}${href}` : href;

/** What a list shows of a report; versions that are part of its page are linked there. */
export async function reportCard(report: Report): Promise<ReportCardData> {
  const href = pathTo(reports, report);
  const renditions = await renditionsData(report);
  return {
    title: report.title,
    summary: report.summary,
    href,
    published: publishedInWords(report),
    renditions: renditions.map((rendition) => ({
      ...rendition,
      href: renditionPath(href, rendition),
    })),
  };
}
