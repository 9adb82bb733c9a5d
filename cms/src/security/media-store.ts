import { createWriteStream, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { cleanFile } from './metadata/clean-file';
import { signMediaPath } from './media-signature';
import { isPublicRequest } from './published-only';

interface StoredFile {
  hash: string;
  ext?: string;
  /** Nothing where somebody wrote into the database past the CMS. */
  url: string | null;
  stream?: Readable;
  buffer?: Buffer;
}

/** Where media files lie: DATA_DIR/cms/uploads. Nothing there is public until a publish puts a copy on the public site. */
export function mediaFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return join(environment['DATA_DIR'] || join(process.cwd(), '..', 'data'), 'cms', 'uploads');
}

/** The key that signs addresses of media files. */
export function mediaKey(strapi: Core.Strapi): string {
  const keys: unknown = strapi.config.get('server.app.keys');
  const [key] = Array.isArray(keys) ? keys : [];
  if (typeof key !== 'string' || key === '') throw new Error('Expected APP_KEYS to hold a key; it is empty.');
  return key;
}

/**
 * Makes the media library keep its files in our folder, check them before it takes them, and treat them as private:
 * the admin panel gets signed addresses. Strapi's own local storage lets everybody read drafts' media.
 */
export function keepMediaPrivate(strapi: Core.Strapi): void {
  const folder = mediaFolder();
  mkdirSync(folder, { recursive: true });
  const write = (file: StoredFile) => writeFile(folder, file);
  const remove = (file: StoredFile) => rm(join(folder, nameOf(file)), { force: true });
  strapi.plugin('upload')['provider'].extend({
    // Each file was looked at before it came here (upload-intake.ts).
    checkFileSize: () => Promise.resolve(),
    upload: write,
    uploadStream: write,
    replace: replaceWith(write, remove),
    replaceStream: replaceWith(write, remove),
    delete: remove,
    isPrivate: () => true,
    getSignedUrl: (file: StoredFile) => ({ url: addressOf(strapi, file) }),
  });
}

/** The publisher fetches with its token; its copy of an entry must not change with every signature. */
function addressOf(strapi: Core.Strapi, file: StoredFile): string {
  if (file.url === null) return '';
  const path = file.url.split('?')[0] ?? file.url;
  return isPublicRequest(strapi) ? path : signMediaPath(path, mediaKey(strapi), Date.now());
}

/** Writes beside the place, cleans, and then moves, so that nobody ever reads half a file. */
async function writeFile(folder: string, file: StoredFile): Promise<void> {
  const source = file.stream ?? (file.buffer && Readable.from(file.buffer));
  if (!source) throw new Error(`Expected the media file "${nameOf(file)}" to come with its content; it came without.`);
  const target = join(folder, nameOf(file));
  const part = `${target}.part`;
  try {
    await pipeline(source, createWriteStream(part));
    await cleanFile(part, file.ext ?? '');
    await rename(part, target);
  } finally {
    await rm(part, { force: true });
  }
  file.url = `/uploads/${nameOf(file)}`;
}

function replaceWith(write: (file: StoredFile) => Promise<void>, remove: (file: StoredFile) => Promise<void>) {
  return async (file: StoredFile, old: StoredFile) => {
    await write(file);
    if (nameOf(old) !== nameOf(file)) await remove(old);
  };
}

function nameOf({ hash, ext }: StoredFile): string {
  return `${hash}${ext ?? ''}`;
}
