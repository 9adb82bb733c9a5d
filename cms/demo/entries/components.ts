import { otherFormsOf } from '../content/other-forms';
import type { Chart, Link, Measure, Picture, Quote, Video } from '../content/story-types';
import { toBlocks } from '../markdown/blocks';
import { films } from '../media/film';
import type { EntryData, Library } from './library';

export const quoteData = (library: Library, quote: Quote): EntryData => ({
  ...quote,
  consent: library.entry('api::consent.consent', quote.consent),
});

export const pictureData = (library: Library, picture: Picture): EntryData => ({
  ...picture,
  file: library.file(picture.file),
  credit: 'Drawn for this demonstration',
});

/** Every video of the demo is a placeholder. */
export function videoData(library: Library, { title, placeholder }: Video): EntryData {
  const { file, poster, captions, transcript } = films[placeholder];
  return {
    title,
    // Nobody signs in a placeholder, that of a film in BSL neither.
    signedInBsl: false,
    file: library.file(file),
    poster: library.file(poster),
    captions: library.file(captions),
    transcript: toBlocks(transcript),
  };
}

/** An entry in Easy Read and BSL, by its name in `content/other-forms.ts`. */
export function otherFormsData(library: Library, name: string): EntryData {
  const forms = otherFormsOf(name);
  if (!forms) return {};
  const { picture, file, ...easyRead } = forms.easyRead;
  return {
    easyRead: {
      ...easyRead,
      picture: pictureData(library, picture),
      file: file === undefined ? undefined : library.file(file),
    },
    bsl:
      forms.bsl === undefined
        ? undefined
        : videoData(library, { title: `Placeholder: here ${forms.bsl} in BSL will be`, placeholder: 'bsl' }),
  };
}

export const linkData = (library: Library, { text, url, page }: Link): EntryData => ({
  text,
  url,
  page: page === undefined ? undefined : library.entry('api::page.page', page),
});

export const chartData = ({ rows, ...chart }: Chart): EntryData => ({
  ...chart,
  rows: rows.map(([label, value]) => ({ label, value })),
});

export const measureData = (measure: Measure): EntryData => ({ ...measure });
