import type { DocumentName } from '../../media/documents';
import type { Picture } from '../story-types';

export interface Rendition {
  kind: 'web' | 'full' | 'summary' | 'easy read' | 'large print' | 'bsl' | 'audio' | 'translation';
  edition: number;
  title: string;
  language: string;
  file?: DocumentName;
  pages?: number;
  signer?: string;
  /** Whether it is the film in BSL. */
  video?: true;
  /** Markdown. */
  transcript?: string;
  /** Of Easy Read: what it tells, and a picture that means the same. */
  sentence?: string;
  picture?: Picture;
}

/** All versions of the report; the BSL film and the Polish summary are older than the report, so that the page says so. */
export const renditions = (transcript: string): readonly Rendition[] => [
  { kind: 'web', edition: 2, title: 'Full report as a web page', language: 'en' },
  { kind: 'full', edition: 2, title: 'Full report (PDF)', language: 'en', file: 'whats-next-full.pdf', pages: 6 },
  {
    kind: 'full',
    edition: 2,
    title: 'Full report for e-readers (EPUB)',
    language: 'en',
    file: 'whats-next-full.epub',
  },
  { kind: 'summary', edition: 2, title: 'Summary (PDF)', language: 'en', file: 'whats-next-summary.pdf', pages: 2 },
  {
    kind: 'easy read',
    edition: 2,
    title: 'Easy Read (PDF)',
    language: 'en',
    file: 'whats-next-easy-read.pdf',
    pages: 8,
    sentence: 'People in Scotland said what must change, so that more people can have a good life.',
    picture: { file: 'waymark-path.jpg', alternativeText: 'A path with a signpost.' },
  },
  {
    kind: 'large print',
    edition: 2,
    title: 'Full report in large print (PDF)',
    language: 'en',
    file: 'whats-next-large-print.pdf',
    pages: 13,
  },
  {
    kind: 'bsl',
    edition: 1,
    title: 'Summary in British Sign Language (a placeholder, not signed yet)',
    language: 'bfi',
    video: true,
  },
  {
    kind: 'audio',
    edition: 2,
    title: 'Summary to listen to, by a computer voice (MP3)',
    language: 'en',
    file: 'whats-next-summary.mp3',
    transcript,
  },
  {
    kind: 'translation',
    edition: 1,
    title: 'Streszczenie po polsku (PDF)',
    language: 'pl',
    file: 'whats-next-polish.pdf',
    pages: 1,
    signer: 'the makers of this demonstration',
  },
];
