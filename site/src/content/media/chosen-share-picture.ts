import type { MediaFile } from '../file/file.ts';
import type { FileReference } from '../normalised.ts';
import { readFile } from '../reading/read.ts';
import type { PictureData } from './picture.ts';

/** The picture that stands for a page where somebody shows a link to it. */
export interface SharePicture {
  /** From `/`. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Empty where it shows nothing that the page's title does not say. */
  readonly alt: string;
}

/** What is looked at of a file. */
type Shown = Pick<MediaFile, 'path' | 'variants' | 'width' | 'height'>;

/**
 * A photograph or drawing of the CMS as the picture of a page, in its largest size that everybody understands.
 * @returns undefined where it has no size that we made, such as a drawing in SVG, which hardly anybody shows beside a link.
 */
export function sharePicture({ path, variants, width, height }: Shown, alt: string): SharePicture | undefined {
  const made = variants.find((variant) => variant.path === path);
  if (!made || !width || !height) return undefined;
  return { path, width: made.width, height: Math.round((made.width * height) / width), alt };
}

/** The picture that editors chose for sharing; undefined where they chose none, or one that cannot be shown. */
export async function seoPicture(image: FileReference | null): Promise<SharePicture | undefined> {
  const file = image && (await readFile(image.file));
  return file ? sharePicture(file, file.alternativeText ?? '') : undefined;
}

/** A picture that stands on a page as the one that is shared; undefined where there is none. */
export const sharedPicture = (picture: PictureData | undefined): SharePicture | undefined =>
  picture && sharePicture(picture.file, picture.alt);
