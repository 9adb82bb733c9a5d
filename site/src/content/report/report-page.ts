import { chartData, type ChartData } from '../charts/chart.ts';
import { dayInWords } from '../dates/dates.ts';
import { findings as findingType } from '../finding/finding.ts';
import type { LinkData } from '../links/link.ts';
import { picturesData, type PictureData } from '../media/picture.ts';
import { formatsPage } from '../page/formats-page.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { fieldName } from '../reading/field-name.ts';
import { followAll, readEntry } from '../reading/read.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import { explainOnPage, type Explain } from '../term/explained.ts';
import { publishedInWords } from './report-card.ts';
import { reportFacts, translationsOf } from './report-facts.ts';
import { renditionsData, type RenditionData } from './renditions.ts';
import { reports, type Report } from './report.ts';
import { pathTo } from '../reading/path-to.ts';
import { principles as principleType } from '../principle/principle.ts';
import { actions as actionType } from '../action/action.ts';
import { messages } from '../../messages/messages.ts';

/** A chapter of the report as a web page. */
export interface ChapterData {
  readonly id: string;
  readonly heading: string;
  readonly body: Prose | undefined;
  readonly pictures: readonly PictureData[];
  readonly charts: readonly ChartData[];
}

/** What changed in an edition. */
export interface EditionData {
  readonly edition: number;
  readonly date: string;
  readonly machineDate: string;
  readonly what: string;
}

/** A report: its text, its versions and its history. */
export interface ReportPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  readonly keyFindings: readonly string[];
  readonly renditions: readonly RenditionData[];
  /** The versions that are seen or heard on the page. */
  readonly players: readonly RenditionData[];
  readonly chapters: readonly ChapterData[];
  readonly editions: readonly EditionData[];
  /** The page that tells about formats; undefined where it is not published. */
  readonly formatsPage: LinkData | undefined;
  /** Where the report stands in the public thread; only what it has. */
  readonly thread: readonly { readonly heading: string; readonly links: readonly LinkData[] }[];
}

async function chapterData(
  report: Report,
  chapter: Report['chapters'][number],
  index: number,
  explain: Explain,
): Promise<ChapterData> {
  return {
    id: `chapter-${index + 1}`,
    heading: chapter.heading,
    body: prose(explain(chapter.body), {
      field: fieldName('report', report.title, `chapters[${index}].body`),
      under: 2,
    }),
    pictures: await picturesData(chapter.pictures),
    charts: chapter.charts.map(chartData),
  };
}

/** What changed, the newest edition first. */
export function editionsOf(changes: Report['changes']): readonly EditionData[] {
  return [...changes]
    .sort((a, b) => b.edition - a.edition)
    .map(({ edition, date, what }) => ({ edition, date: dayInWords(date), machineDate: date, what }));
}

async function threadOf(report: Report): Promise<ReportPageData['thread']> {
  const [findings, principles, actions] = await Promise.all([
    followAll(report.findings),
    followAll(report.principles),
    followAll(report.actions),
  ]);
  return [
    {
      heading: messages.findings.title,
      links: findings.map((finding) => ({ text: finding.statement, href: pathTo(findingType, finding) })),
    },
    {
      heading: messages.principles.title,
      links: principles.map((principle) => ({ text: principle.title, href: pathTo(principleType, principle) })),
    },
    {
      heading: messages.actions.title,
      links: actions.map((action) => ({ text: action.title, href: pathTo(actionType, action) })),
    },
  ].filter(({ links }) => links.length > 0);
}

/** The page of a report; undefined where there is none with the slug. */
export async function reportPage(slug: string): Promise<ReportPageData | undefined> {
  const report = await readEntry('report', { slug });
  if (!report) return undefined;
  const { title, summary, seo } = report;
  const renditions = await renditionsData(report);
  const explain = await explainOnPage();
  return {
    frame: await pageFrame({
      title,
      path: pathTo(reports, report),
      description: summary,
      seo,
      trail: [{ text: messages.reports.title, href: '/reports/' }],
      kind: 'article',
      cover: { kicker: messages.report.kind },
      translations: translationsOf(renditions),
      structured: reportFacts(report, renditions),
      reviewedOn: report.reviewedOn,
      cited: { when: publishedInWords(report) },
    }),
    title,
    summary,
    published: publishedInWords(report),
    keyFindings: report.keyFindings.map(({ text }) => text),
    renditions,
    players: renditions.filter(({ video, audio }) => video ?? audio),
    chapters: await Promise.all(report.chapters.map((chapter, index) => chapterData(report, chapter, index, explain))),
    editions: editionsOf(report.changes),
    formatsPage: await formatsPage(),
    thread: await threadOf(report),
  };
}
