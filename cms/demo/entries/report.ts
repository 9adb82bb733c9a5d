import { actions } from '../content/actions';
import { findings } from '../content/findings';
import { principles } from '../content/principles';
import { chapters } from '../content/report/chapters';
import { type Rendition, renditions } from '../content/report/renditions';
import { report } from '../content/report/report';
import { summaryText } from '../content/report/summary-text';
import { toBlocks } from '../markdown/blocks';
import { chartData, pictureData, videoData } from './components';
import type { EntryData, Library } from './library';

const bslTitle = 'Placeholder: here the summary in British Sign Language will be';

const renditionData = (library: Library, { file, video, transcript, picture, ...rest }: Rendition): EntryData => ({
  ...rest,
  file: file === undefined ? undefined : library.file(file),
  video: video === true ? videoData(library, { title: bslTitle, placeholder: 'bsl' }) : undefined,
  transcript: transcript === undefined ? undefined : toBlocks(transcript),
  picture: picture && pictureData(library, picture),
});

/** The engagement's report with its chapters, versions and relations. */
export const addReport = (library: Library): Promise<void> =>
  library.add('api::report.report', report.slug, {
    ...report,
    keyFindings: report.keyFindings.map((text) => ({ text })),
    chapters: chapters.map((chapter) => ({
      heading: chapter.heading,
      body: toBlocks(chapter.body),
      pictures: chapter.pictures?.map((picture) => pictureData(library, picture)),
      charts: chapter.charts?.map(chartData),
    })),
    renditions: renditions(summaryText).map((rendition) => renditionData(library, rendition)),
    principles: principles.map(({ slug }) => library.entry('api::principle.principle', slug)),
    actions: actions.map(({ slug }) => library.entry('api::action.action', slug)),
    findings: findings.map(({ key }) => library.entry('api::finding.finding', key)),
  });
