import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import { signedFilm } from '../fixtures/media-fixtures.ts';
import type { Report } from './report.ts';

const version = {
  edition: 2,
  language: 'en',
  file: null,
  pages: null,
  video: null,
  signer: null,
  transcript: null,
  sentence: null,
  picture: null,
} as const;

/** A report with a web version, a file, an older BSL version and a recording. */
export const nextReport: Report = {
  __typename: 'Report',
  documentId: 'report-next',
  number: 1,
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  title: 'What’s next?',
  slug: 'whats-next',
  summary: 'What people said about the future.',
  publishedOn: '2026-03-19',
  edition: 2,
  keyFindings: [{ text: 'Support is patchy.' }],
  chapters: [
    {
      heading: 'Why we asked',
      body: [
        { type: 'heading', level: 4, children: [{ type: 'text', text: 'Who took part' }] },
        ...paragraph('Many people.'),
      ],
      pictures: [
        { file: { file: 'file-harbour' }, alternativeText: null, decorative: null, credit: null, caption: 'A harbour' },
      ],
      charts: [
        {
          title: 'How people took part',
          summary: 'Most took part in a group.',
          unit: 'people',
          source: 'Our own count',
          rows: [
            { label: 'In a group', value: 412 },
            { label: 'Online', value: 103 },
          ],
        },
      ],
    },
  ],
  renditions: [
    { ...version, kind: 'web', title: 'Read it here' },
    { ...version, kind: 'summary', title: 'Summary (PDF)', file: { file: 'file-pdf' }, pages: 2 },
    {
      ...version,
      kind: 'bsl',
      edition: 1,
      title: 'Summary in BSL',
      language: 'bfi',
      signer: 'A. Signer',
      video: signedFilm('Summary in BSL'),
    },
    { ...version, kind: 'translation', title: 'Streszczenie', language: 'pl', file: { file: 'file-pdf' } },
    {
      ...version,
      kind: 'audio',
      title: 'Listen',
      file: { file: 'file-sound' },
      transcript: paragraph('You hear a voice.'),
    },
    { ...version, kind: 'large_print', title: 'A file that is gone', file: { file: 'file-gone' } },
  ],
  changes: [
    { edition: 1, date: '2026-03-19', what: 'The first edition.' },
    { edition: 2, date: '2026-09-17', what: 'Two figures are right now.' },
  ],
  principles: [{ type: 'principle', id: 'principle-peer' }],
  actions: [{ type: 'action', id: 'action-champion' }],
  findings: [{ type: 'finding', id: 'hope' }],
  reviewedOn: null,
  seo: null,
};
