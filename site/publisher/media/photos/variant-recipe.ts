import type { PictureVariant } from '../../../src/content/file/file.ts';

/** Raised with every change of the recipe, so that pictures made by an older one are made again. */
export const RECIPE_VERSION = 1;

/** The widths that pictures are made in, in pixels: phones, phones with sharp screens and tablets, full content width on sharp screens. */
export const WIDTHS = [480, 960, 1600] as const;

type Format = PictureVariant['format'];

/** The formats that a picture can be made from, by its MIME type, and the format that every browser understands. */
const FALLBACK: Readonly<Record<string, Format>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'jpeg',
};

/** One picture to make. */
export interface VariantPlan {
  readonly format: Format;
  /** In pixels. */
  readonly width: number;
}

/**
 * Which sizes and formats a picture is made in: AVIF, WebP and a format for every browser, never larger than the original.
 * Empty for what is no picture, or one that cannot be made smaller (SVG, GIF).
 * @param width Of the original, in pixels.
 */
export function variantsOf(mime: string, width: number): VariantPlan[] {
  const fallback = FALLBACK[mime];
  if (fallback === undefined || width < 1) return [];
  const smaller = WIDTHS.filter((wanted) => wanted < width);
  const largest = Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width);
  const formats = [...new Set<Format>(['avif', 'webp', fallback])];
  return formats.flatMap((format) => [...new Set([...smaller, largest])].map((wanted) => ({ format, width: wanted })));
}

/** What a kind of file is called in an address, by its ending. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  '.mp4': 'film',
  '.webm': 'film',
  '.mp3': 'sound',
  '.m4a': 'sound',
  '.ogg': 'sound',
  '.wav': 'sound',
  '.vtt': 'captions',
  '.epub': 'book',
};

/** A file's name in an address. It tells the kind only: the name that the editor gave can tell who told a story, or where. */
export function addressName(mime: string, extension: string): string {
  return mime.startsWith('image/') ? 'picture' : (KIND_NAMES[extension.toLowerCase()] ?? 'document');
}
