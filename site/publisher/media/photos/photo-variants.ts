import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dayIn, withoutControlCharacters } from '@waymark/shared-types';
import type { FileFragment } from '@waymark/shared-types/graphql';
import sharp from 'sharp';
import type { MediaFile, PictureVariant } from '../../../src/content/file/file.ts';
import type { MediaPath } from '../../store/media-files.ts';
import { RECIPE_VERSION, addressName, variantsOf, type VariantPlan } from './variant-recipe.ts';

/** A media file of the public site: what pages know of it, and where the bytes behind its addresses are. */
export interface Media {
  readonly data: MediaFile;
  readonly paths: readonly MediaPath[];
}

/** Where media files are kept across publishes, named by their content. */
export interface MediaCache {
  readonly folder: string;
  readonly download: (address: string) => Promise<Response>;
  /** Where previews keep what they made of drafts: what is there need not be made again. */
  readonly ofPreviews?: string;
  /** The media files of which sizes are being made just now: whoever waits for one is told. */
  readonly making?: Set<string>;
}

const cleaned = (text: string | null): string | null => text && withoutControlCharacters(text);

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** A name in the cache for what stands behind a CMS address; a replaced file keeps its address, and may have the same size. */
function downloadKey({ url, size, updatedAt }: FileFragment): string {
  return createHash('sha256')
    .update(`${url.split('?')[0] ?? ''} ${size} ${updatedAt ?? ''}`)
    .digest('hex')
    .slice(0, 32);
}

/** Fetches the original once; answers the name under which the cache holds it. */
async function keepOriginal(file: FileFragment, { folder, download }: MediaCache): Promise<string> {
  const pointer = join(folder, 'downloads', downloadKey(file));
  if (existsSync(pointer)) {
    const known = await readFile(pointer, 'utf8');
    if (existsSync(join(folder, known))) return known;
  }
  mkdirSync(join(folder, 'downloads'), { recursive: true });
  const temporary = join(folder, 'downloads', `${randomUUID()}.part`);
  try {
    const response = await download(file.url);
    if (!response.body) throw new Error(`The CMS sent nothing for the file ${file.name}.`);
    await pipeline(response.body, createWriteStream(temporary));
    const hash = await sha256Of(temporary);
    mkdirSync(join(folder, hash), { recursive: true });
    const original = join(hash, 'original');
    await rename(temporary, join(folder, original));
    await writeFile(pointer, original);
    return original;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Makes one size and format of a picture, unless the cache has it, or a preview made it. */
async function makeVariant(
  { folder, ofPreviews }: MediaCache,
  original: string,
  { format, width }: VariantPlan,
): Promise<string> {
  const made = join(original, '..', `v${RECIPE_VERSION}-${width}.${format}`);
  const target = join(folder, made);
  if (existsSync(target)) return made;
  const temporary = `${target}.${randomUUID()}.part`;
  if (ofPreviews === undefined || !(await isCopied(join(ofPreviews, made), temporary)))
    await drawVariant(join(folder, original), temporary, { format, width });
  await rename(temporary, target);
  return made;
}

/** Copies a file; false where there is none. */
const isCopied = (from: string, to: string) =>
  copyFile(from, to).then(
    () => true,
    (error: unknown) => {
      if (isNotThere(error)) return false;
      throw error;
    },
  );

const isNotThere = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function drawVariant(original: string, target: string, { format, width }: VariantPlan): Promise<void> {
  const options = {
    avif: { quality: 55, effort: 2 },
    webp: { quality: 74 },
    jpeg: { quality: 78, mozjpeg: true },
    png: { palette: true },
  }[format];
  await sharp(original).rotate().resize({ width, withoutEnlargement: true }).toFormat(format, options).toFile(target);
}

async function mainColour(file: string): Promise<string> {
  const { data } = await sharp(file)
    .flatten({ background: '#ffffff' })
    .resize(1, 1)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString('hex')}`;
}

/** The width and height of a picture as it is seen, in pixels: turned as its EXIF data says. */
async function sizeOf(file: string): Promise<{ width: number; height: number } | undefined> {
  const { autoOrient, width } = await sharp(file).metadata();
  return width ? { width: autoOrient.width, height: autoOrient.height } : undefined;
}

/**
 * Fetches a media file and makes its sizes and formats, each once: what is there already is used again.
 * Addresses hold the hash of the content, so that a file behind an address never changes.
 * @throws where the CMS does not hand the file out, or it is no picture although it says so.
 */
export async function makeMedia(file: FileFragment, cache: MediaCache): Promise<Media> {
  const original = await keepOriginal(file, cache);
  const absolute = join(cache.folder, original);
  const extension = (file.ext ?? '').toLowerCase();
  const base = `/media/${original.slice(0, 16)}/${addressName(file.mime, extension)}`;
  const whole: MediaPath = { path: `${base}${extension}`, cached: original };
  const size = file.mime.startsWith('image/') ? await sizeOf(absolute) : undefined;
  const variants: PictureVariant[] = variantsOf(file.mime, size?.width ?? 0).map((plan) => ({
    ...plan,
    path: `${base}-${plan.width}.${plan.format === 'jpeg' ? 'jpg' : plan.format}`,
  }));
  const [colour, made] = await whileTold(file, cache, () =>
    // Side by side: an editor waits for them, and most of the work of one uses one core.
    Promise.all([
      variants.length > 0 ? mainColour(absolute) : null,
      Promise.all(
        variants.map(async (plan) => ({ path: plan.path, cached: await makeVariant(cache, original, plan) })),
      ),
    ]),
  );
  // Of a picture only what we made goes out: a camera's original can tell where and when it was taken.
  const paths = made.length > 0 ? made : [whole];
  return {
    paths,
    data: {
      name: withoutControlCharacters(file.name),
      path: paths[paths.length - 1]?.path ?? whole.path,
      mime: file.mime,
      extension,
      bytes: (await stat(absolute)).size,
      uploaded: file.createdAt ? dayIn(new Date(file.createdAt)) : null,
      width: size?.width ?? null,
      height: size?.height ?? null,
      alternativeText: cleaned(file.alternativeText),
      caption: cleaned(file.caption),
      variants,
      colour,
    },
  };
}

/** Does what takes its time, and lets others see meanwhile that it is done for a file. */
async function whileTold<T>({ documentId }: FileFragment, { making }: MediaCache, work: () => Promise<T>): Promise<T> {
  making?.add(documentId);
  try {
    return await work();
  } finally {
    making?.delete(documentId);
  }
}
