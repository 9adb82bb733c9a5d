import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isFileLeftOut, isPublishedFile } from '../publishing/public-files';
import { parseByteRange } from './byte-range';
import { isSignedMediaPath } from './media-signature';
import { mediaFolder, mediaKey } from './media-store';
import { isPublisher } from './publisher-only';

const ADDRESS = /^\/uploads\/([\w-][\w.-]*)$/;

/**
 * Serves media files to the admin panel (by signed addresses), to the publisher (by its token) those that a published entry uses,
 * and to nobody else: the media of drafts, and of stories that were taken down, lie in the same folder. What a consent does not cover
 * any more is served to nobody at all.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (!context.path.startsWith('/uploads')) return next();
    const name = ADDRESS.exec(context.path)?.[1];
    if (!name || !['GET', 'HEAD'].includes(context.method)) return refuse(context, 404, 'There is no such file.');
    if (!(await mayRead(strapi, context, name)))
      return refuse(context, 403, 'This file is private, or its address has run out.');
    return send(context, name);
  };

async function mayRead(strapi: Core.Strapi, context: Context, name: string): Promise<boolean> {
  const isSigned = isSignedMediaPath(context.path, context.query, mediaKey(strapi), Date.now());
  if (!isSigned && !isPublisher(context)) return false;
  if (await isFileLeftOut(strapi, name)) return false;
  return isSigned || (await isPublishedFile(strapi, name));
}

async function send(context: Context, name: string): Promise<void> {
  const path = join(mediaFolder(), name);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) return refuse(context, 404, 'There is no such file.');
  const range = parseByteRange(context.get('range'), size);
  context.set({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'",
  });
  if (range === 'impossible') {
    context.set('content-range', `bytes */${size}`);
    return refuse(context, 416, 'The file is shorter than that.');
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  context.status = range ? 206 : 200;
  if (range) context.set('content-range', `bytes ${start}-${end}/${size}`);
  context.type = extname(name);
  context.length = size === 0 ? 0 : end - start + 1;
  if (context.method === 'GET') context.body = size === 0 ? '' : createReadStream(path, { start, end });
}

function refuse(context: Context, status: number, message: string): void {
  context.status = status;
  context.body = { error: { status, message } };
}
