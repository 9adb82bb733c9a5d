import type { VideoData } from '../media/video.ts';
import type { FilmFacts } from './structured-facts.ts';

/**
 * The films of our own that a page shows among other things. Search engines have no use for a film without a still picture or
 * a day (Google Search Central, “Video structured data”): such a one is not told of, because neither may be made up.
 * The transcript is left out, because it stands on the page: a full case study has no bytes for it twice.
 */
export const filmsOnPage = (videos: readonly VideoData[]): readonly FilmFacts[] =>
  videos.flatMap(({ title, signedInBsl, recording, poster }) =>
    recording?.uploaded && poster
      ? [
          {
            kind: 'film',
            name: title,
            path: recording.path,
            poster: poster.path,
            published: recording.uploaded,
            language: signedInBsl ? 'bfi' : undefined,
            transcript: undefined,
          },
        ]
      : [],
  );
