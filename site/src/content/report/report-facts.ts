import type { Translation } from '../page-frame/page-frame.ts';
import type { FileFacts, FilmFacts, StructuredFacts } from '../structured-data/structured-facts.ts';
import type { RenditionData } from './renditions.ts';
import type { Report } from './report.ts';

/** The versions of a report that are files. */
const filesOf = (renditions: readonly RenditionData[]): readonly FileFacts[] =>
  renditions.flatMap(({ title, language, file }) =>
    file ? [{ name: title, language, path: file.path, mime: file.mime }] : [],
  );

/** Films of our own; a film without a still picture is not told of, because search engines have no use for it. */
const filmsOf = (renditions: readonly RenditionData[]): readonly FilmFacts[] =>
  renditions.flatMap(({ title, language, editionDay, video }) =>
    video?.recording && video.poster
      ? [
          {
            kind: 'film',
            name: title,
            path: video.recording.path,
            poster: video.poster.path,
            published: editionDay,
            language,
            transcript: video.plainTranscript,
          },
        ]
      : [],
  );

/** What the page of a report tells machines of it and of its films. */
export function reportFacts(report: Report, renditions: readonly RenditionData[]): readonly StructuredFacts[] {
  const { publishedOn, publishedAt, edition } = report;
  return [
    { kind: 'report', published: publishedOn, modified: publishedAt ?? undefined, edition, files: filesOf(renditions) },
    ...filmsOf(renditions),
  ];
}

/** The versions that say the same in another language, as files. */
export const translationsOf = (renditions: readonly RenditionData[]): readonly Translation[] =>
  renditions.flatMap(({ kind, language, file }) =>
    kind === 'translation' && file ? [{ language, href: file.path, mime: file.mime }] : [],
  );
