import type { PictureFragment } from '@waymark/shared-types/graphql';
import type { MediaFile } from '../file/file.ts';
import type { Normalised } from '../normalised.ts';
import { readFile } from '../reading/read.ts';

/** A picture, ready for a page. */
export interface PictureData {
  readonly file: Pick<MediaFile, 'path' | 'variants' | 'width' | 'height'>;
  /** Empty where the picture is decorative. */
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

type Picture = Normalised<PictureFragment>;

/** The words for those who cannot see a picture: those given where it is used, else those on the file; none where it is decorative (WCAG 2.2, 1.1.1). */
export function alternativeText(
  picture: Pick<Picture, 'alternativeText' | 'decorative'>,
  file: Pick<MediaFile, 'alternativeText'>,
): string {
  if (picture.decorative === true) return '';
  return picture.alternativeText?.trim() || file.alternativeText?.trim() || '';
}

/** A picture with its file; undefined where there is none. */
export async function pictureData(picture: Picture | null): Promise<PictureData | undefined> {
  const file = picture && (await readFile(picture.file.file));
  if (!picture || !file) return undefined;
  const { path, variants, width, height } = file;
  return {
    file: { path, variants, width, height },
    alt: alternativeText(picture, file),
    caption: picture.caption ?? undefined,
    credit: picture.credit ?? undefined,
  };
}

/** The pictures of a list that have a file. */
export async function picturesData(pictures: readonly Picture[]): Promise<readonly PictureData[]> {
  const found = await Promise.all(pictures.map(pictureData));
  return found.filter((picture) => picture !== undefined);
}
