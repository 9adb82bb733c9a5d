import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { languageName } from '../links/language-name.ts';
import type { MediaFile } from '../file/file.ts';
import { fileFacts } from '../media/file-facts.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import { filmFacts } from '../media/film-facts.ts';
import { videoData, type VideoData } from '../media/video.ts';
import { readFile } from '../reading/read.ts';
import { fieldName } from '../reading/field-name.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import type { Report } from './report.ts';
import { messages } from '../../messages/messages.ts';

type Rendition = Report['renditions'][number];

/** A version of a report. */
export interface RenditionData {
  /** Its place on the report's page. */
  readonly id: string;
  readonly kind: Rendition['kind'];
  readonly kindName: string;
  readonly title: string;
  /** The language of the version, as a code (BCP 47). */
  readonly language: string;
  /** The language of its title, where that is not the page’s: a translation is named in its own (WCAG 2.2, 3.1.2). */
  readonly titleLanguage: string | undefined;
  /** Where to get it: a file, or a part of the page. */
  readonly href: string;
  /** Format, size, length, language. */
  readonly facts: readonly string[];
  /** Which edition it reflects; said louder where that is an older one. */
  readonly edition: string;
  readonly older: string | undefined;
  /** The day on which that edition came out, as `2026-11-24`. */
  readonly editionDay: string;
  /** The version, where it is a file; its recording, where it is one to be heard. */
  readonly file: MediaFile | undefined;
  readonly pages: number | null;
  /** What it tells in easy words, and the picture that means the same, where an editor gave them. */
  readonly easyRead: { readonly sentence: string | undefined; readonly picture: PictureData | undefined } | undefined;
  readonly signer: string | undefined;
  readonly video: VideoData | undefined;
  /** The still picture of its film. */
  readonly poster: MediaFile | undefined;
  readonly audio: MediaFile | undefined;
  readonly transcript: Prose | undefined;
}

/** Says that a version was made from an older edition than the report's; undefined where it was not. */
export function olderEdition(made: number, current: number): string | undefined {
  if (made >= current) return undefined;
  return messages.report.olderEdition(made, current);
}

/** The day on which an edition came out, as `2026-11-24`. */
export const editionDay = ({ changes, publishedOn }: Pick<Report, 'changes' | 'publishedOn'>, wanted: number): string =>
  changes.find(({ edition }) => edition === wanted)?.date ?? publishedOn;

/** A version in the page's own language does not say which that is, nor one whose kind is a language. */
const saysItsLanguage = ({ kind, language }: Pick<Rendition, 'kind' | 'language'>): boolean =>
  kind !== 'bsl' && language !== DEFAULT_LOCALE;

async function renditionData(report: Report, rendition: Rendition, index: number): Promise<RenditionData | undefined> {
  const field = fieldName('report', report.title, `renditions[${index}]`);
  const id = `version-${index + 1}`;
  const file = rendition.file ? await readFile(rendition.file.file) : undefined;
  const video = await videoData(rendition.video, field, 2);
  const isWeb = rendition.kind === 'web' || (rendition.kind === 'translation' && !file);
  const audio = file && rendition.kind === 'audio' ? file : undefined;
  if (rendition.kind === 'web' ? report.chapters.length === 0 : !file && !video) return undefined;
  return {
    id,
    kind: rendition.kind,
    kindName: messages.renditions.kinds[rendition.kind],
    title: rendition.title,
    language: rendition.language,
    titleLanguage: rendition.kind === 'translation' ? rendition.language : undefined,
    href: isWeb ? '#read' : video || audio ? `#${id}` : (file?.path ?? ''),
    facts: [
      ...(file ? fileFacts(file, rendition.pages, null) : video ? filmFacts(video) : []),
      ...(saysItsLanguage(rendition) ? [languageName(rendition.language)] : []),
    ],
    edition: messages.report.edition(rendition.edition),
    older: olderEdition(rendition.edition, report.edition),
    editionDay: editionDay(report, rendition.edition),
    file,
    pages: rendition.pages,
    easyRead:
      rendition.kind === 'easy_read'
        ? { sentence: rendition.sentence ?? undefined, picture: await pictureData(rendition.picture) }
        : undefined,
    signer: rendition.signer ?? undefined,
    video,
    poster: video?.poster,
    audio,
    transcript: prose(rendition.transcript, { field: `${field}, transcript`, under: 2 }),
  };
}

/** Those first whose readers or viewers cannot make do with another; of one kind, as editors ordered them. */
const ORDER: readonly Rendition['kind'][] = [
  'bsl',
  'easy_read',
  'large_print',
  'audio',
  'translation',
  'summary',
  'full',
  'web',
];

/** The versions of a report that can be had: British Sign Language first, the web page that all have before them last. */
export async function renditionsData(report: Report): Promise<readonly RenditionData[]> {
  const found = await Promise.all(report.renditions.map((rendition, index) => renditionData(report, rendition, index)));
  return found
    .filter((rendition) => rendition !== undefined)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
