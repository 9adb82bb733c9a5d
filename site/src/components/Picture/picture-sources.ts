import type { MediaFile, PictureVariant } from '../../content/file/file.ts';

/** The sizes of a picture in one format, as a `source` element says them. */
export interface PictureSource {
  readonly type: string;
  readonly srcset: string;
}

/** A picture's formats: the smallest files first, then the one that every browser understands. */
export interface PictureSources {
  readonly alternatives: readonly PictureSource[];
  readonly fallback: { readonly src: string; readonly srcset: string | undefined };
}

/** The formats that not every browser understands, in the order in which one should be tried. */
const MODERN = ['avif', 'webp'] as const satisfies readonly PictureVariant['format'][];

const srcsetOf = (variants: readonly PictureVariant[]) =>
  variants.map(({ path, width }) => `${path} ${width}w`).join(', ');

/** What a `picture` element offers of a media file; a file without variants, such as an SVG, is offered as it is. */
export function pictureSources({ path, variants }: Pick<MediaFile, 'path' | 'variants'>): PictureSources {
  const alternatives = MODERN.map((format) => ({
    type: `image/${format}`,
    srcset: srcsetOf(variants.filter((variant) => variant.format === format)),
  }));
  const rest = variants.filter(({ format }) => format !== 'avif' && format !== 'webp');
  return {
    alternatives: alternatives.filter(({ srcset }) => srcset !== ''),
    fallback: { src: rest.at(-1)?.path ?? path, srcset: rest.length > 0 ? srcsetOf(rest) : undefined },
  };
}
