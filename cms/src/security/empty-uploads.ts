import type { Context, Next } from 'koa';
import { checkUpload, type IncomingFile } from './upload-rules';

type Files = Record<string, IncomingFile | IncomingFile[] | undefined>;

/** Tells of files without content in our words, before the media library does it with “Files are empty”, for whichever of them. */
export default () =>
  async ({ request }: Context & { request: { files?: Files } }, next: Next) => {
    const files = [request.files?.['files'] ?? []].flat();
    for (const file of files) if (file.size === 0) await checkUpload(file);
    return next();
  };
