import { open } from 'node:fs/promises';
import sharp from 'sharp';

/**
 * How many million pixels a picture may have, all its moving frames together, by sharp's names of the formats that we take; AVIF is a
 * kind of HEIF. To turn a picture and to make it smaller, the media library keeps it in memory whole: 25 million in a JPEG or PNG took
 * the CMS to 503 MB, in a WebP to 652. A telephone's pictures have 12 to 24; the public site shows at most 1,600 pixels across.
 */
const MEGAPIXELS: Readonly<Record<string, number>> = { jpeg: 25, png: 25, webp: 16, heif: 16 };

/** More frames than this are a film. */
const FRAMES = 300;

/**
 * What is wrong with a picture; nothing where it can be used. Its size stands in its first bytes: a picture that is too large is never decoded.
 * One that is not is decoded whole, a few lines at a time, to see that nothing is missing.
 */
export async function pictureProblem(path: string): Promise<string | undefined> {
  const header = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!header || !(header.format in MEGAPIXELS)) return DAMAGED;
  const tooLarge = sizeProblem(header);
  if (tooLarge) return tooLarge;
  if (header.format === 'webp' && !(await isWholeWebp(path))) return DAMAGED;
  const whole = sharp(path, { animated: true, limitInputPixels: false, sequentialRead: true, failOn: 'warning' });
  return await whole
    .resize(8, 8, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => undefined,
      () => DAMAGED,
    );
}

const DAMAGED =
  'cannot be read: a part of it is damaged or missing. Open it in a picture program, save it again, and upload that';

/** Whether a WebP file is as long as it says: what is missing at its end is shown grey, without an error. */
async function isWholeWebp(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return (await file.stat()).size >= buffer.readUInt32LE(4) + 8;
  } finally {
    await file.close();
  }
}

/** Why a picture is too large, from what its first bytes say. */
export function sizeProblem(picture: {
  format: string;
  width: number;
  height: number;
  pages?: number;
}): string | undefined {
  const { format, width, height, pages = 1 } = picture;
  const limit = MEGAPIXELS[format] ?? 0;
  const megapixels = (width * height * pages) / 1_000_000;
  const size = `${width} × ${height} pixels${pages > 1 ? ` in ${pages} moving frames` : ''}`;
  if (pages > FRAMES) return `is a moving picture of ${size}. Upload it as a film, or with at most ${FRAMES} frames`;
  if (megapixels <= limit) return undefined;
  return `is too large: it has ${size}, which is ${Math.ceil(megapixels)} megapixels, and a picture of its kind may have ${limit}. Make it smaller, for example 2,500 pixels wide, and upload that`;
}
