import type { MediaFile } from './file.ts';

/** A picture in three formats and two sizes. */
export const harbourPicture: MediaFile = {
  name: 'harbour.jpg',
  path: '/media/1/harbour-960.jpg',
  mime: 'image/jpeg',
  extension: '.jpg',
  bytes: 120_000,
  uploaded: '2026-02-03',
  width: 960,
  height: 640,
  alternativeText: 'Boats in a small harbour',
  caption: null,
  variants: [
    { format: 'avif', width: 480, path: '/media/1/harbour-480.avif' },
    { format: 'avif', width: 960, path: '/media/1/harbour-960.avif' },
    { format: 'webp', width: 960, path: '/media/1/harbour-960.webp' },
    { format: 'jpeg', width: 480, path: '/media/1/harbour-480.jpg' },
    { format: 'jpeg', width: 960, path: '/media/1/harbour-960.jpg' },
  ],
  colour: '#8899aa',
};

const plainFile = (name: string, mime: string, bytes: number): MediaFile => ({
  name,
  path: `/media/2/${name}`,
  mime,
  extension: name.slice(name.lastIndexOf('.')),
  bytes,
  uploaded: '2026-02-04',
  width: null,
  height: null,
  alternativeText: null,
  caption: null,
  variants: [],
  colour: null,
});

export const summaryPdf = plainFile('summary.pdf', 'application/pdf', 1_250_000);
export const signedFilm = plainFile('signed.mp4', 'video/mp4', 2_000_000);
export const captionFile = plainFile('signed.vtt', 'text/vtt', 800);
export const recording = plainFile('summary.mp3', 'audio/mpeg', 450_000);

/** Every fixture file by its id. */
export const files = {
  'file-harbour': harbourPicture,
  'file-pdf': summaryPdf,
  'file-film': signedFilm,
  'file-captions': captionFile,
  'file-sound': recording,
} as const satisfies Record<string, MediaFile>;
