import { documents } from './documents';
import { films } from './film';
import { pictureWords } from './pictures';

/** A file to put into the media library: where it lies in `demo/files`, what it is, and its words. */
export interface DemoFile {
  folder: 'pictures' | 'documents' | 'film';
  file: string;
  mime: string;
  alternativeText?: string;
  caption?: string;
}

const pictureMimes: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

function pictureMime(file: string): string {
  const mime = pictureMimes[file.split('.').at(-1) ?? ''];
  if (mime === undefined) throw new Error(`Demo picture ${file}: expected .jpg, .png or .webp.`);
  return mime;
}

/** Every file of the demo content. */
export const demoFiles: readonly DemoFile[] = [
  ...Object.entries(pictureWords).map(([file, words]): DemoFile => ({
    folder: 'pictures',
    file,
    mime: pictureMime(file),
    ...words,
  })),
  ...documents.map((document): DemoFile => ({ folder: 'documents', ...document })),
  ...Object.values(films).flatMap(({ file, captions, poster, posterWords, caption }): DemoFile[] => [
    { folder: 'film', file, mime: 'video/mp4', caption },
    { folder: 'film', file: captions, mime: 'text/vtt', caption: `${caption}: captions` },
    { folder: 'film', file: poster, mime: 'image/jpeg', alternativeText: posterWords },
  ]),
];
