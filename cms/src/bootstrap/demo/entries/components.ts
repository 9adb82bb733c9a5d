import type { Chart, Link, Measure, Picture, Quote, Video } from '../content/story-types';
import { toBlocks } from '../markdown/blocks';
import { film, filmTranscript } from '../media/film';
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

/** Every video of the demo is the same placeholder film. */
export const videoData = (library: Library, video: Video): EntryData => ({
  ...video,
  file: library.file(film.file),
  poster: library.file(film.poster),
  captions: library.file(film.captions),
  transcript: toBlocks(filmTranscript),
});

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
