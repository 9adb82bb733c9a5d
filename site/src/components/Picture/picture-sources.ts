import type { MediaFile, PictureVariant } from '../../content/file/file.ts';

/** The sizes of a picture in one format, as a `source` element says them. */
export interface PictureSource {
  readonly type: string;
  readonly srcset: string;
}

/** A picture's formats: the smallest files first, then one that every browser understands. */
export interface PictureSources {
  readonly alternatives: readonly PictureSource[];
  readonly fallback: string;
}

/** Browsers that know no modern format get one size, in pixels: a list of all would weigh on every reader's page. */
const FALLBACK_WIDTH = 960;

/** The formats that not every browser understands, in the order in which one should be tried. */
const MODERN = ['avif', 'webp'] as const satisfies readonly PictureVariant['format'][];

const srcsetOf = (variants: readonly PictureVariant[]) =>
  variants.map(({ path, width }) => `${path} ${width}w`).join(', ');

/**
 * What a `picture` element offers of a media file; a file without variants, such as an SVG, is offered as it is.
 * @param widest In pixels: what is wider is not offered, where there is anything narrower. Default: everything.
 */
export function pictureSources(
  { path, variants: all }: Pick<MediaFile, 'path' | 'variants'>,
  widest = Infinity,
): PictureSources {
  const narrow = all.filter(({ width }) => width <= widest);
  const variants = narrow.length > 0 ? narrow : all;
  const alternatives = MODERN.map((format) => ({
    type: `image/${format}`,
    srcset: srcsetOf(variants.filter((variant) => variant.format === format)),
  }));
  const rest = variants.filter(({ format }) => format !== 'avif' && format !== 'webp');
  return {
    alternatives: alternatives.filter(({ srcset }) => srcset !== ''),
    fallback: (rest.findLast(({ width }) => width <= FALLBACK_WIDTH) ?? rest[0])?.path ?? path,
  };
}
