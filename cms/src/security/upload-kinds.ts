import type { Context, Next } from 'koa';
import { tidyFileName } from './file-names';
import { checkKind, type IncomingFile } from './upload-rules';

type Files = Record<string, IncomingFile | IncomingFile[] | undefined>;

/** Refuses files that cannot be of use, in our words: the media library would say “Files are empty” or “not allowed”, and no more. */
export default () =>
  async ({ request }: Context & { request: { files?: Files } }, next: Next) => {
    for (const file of [request.files?.['files'] ?? []].flat())
      await checkKind({
        size: file.size,
        filepath: file.filepath,
        originalFilename: tidyFileName(file.originalFilename ?? ''),
      });
    return next();
  };
