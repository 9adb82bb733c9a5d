import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { plainWords, tidyFileName } from './file-names';
import { checkUpload, kindOf, type IncomingFile } from './upload-rules';

/** What an editor says of a file. */
interface FileWords {
  name?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
}

interface UploadData {
  fileInfo?: FileWords | FileWords[];
}

/**
 * Looks at each file before the media library does anything with it, such as decoding it; whoever uploads, replaces or renames.
 * Files are taken in one at a time: ten pictures dropped at once need no more memory than one.
 */
export function checkUploads(strapi: Core.Strapi): void {
  const library = strapi.plugin('upload').service('upload');
  const { upload, replace, updateFileInfo } = library;
  library['upload'] = ({ data, files }: { data: UploadData; files: IncomingFile | IncomingFile[] }, by: unknown) =>
    inTurn(async () => {
      for (const file of [files].flat()) await takeIn(file);
      return upload({ data: tidyData(data), files }, by);
    });
  library['replace'] = (id: number, { data, file }: { data: UploadData; file: IncomingFile }, by: unknown) =>
    inTurn(async () => {
      await takeIn(file);
      mustBeOfItsKind(await library['findOne'](id), file);
      return replace(id, { data: tidyData(data), file }, by);
    });
  library['updateFileInfo'] = (id: number, words: FileWords, by: unknown) => updateFileInfo(id, tidyWords(words), by);
  // Ours has decoded each picture already, all its frames and without keeping it in memory.
  strapi.plugin('upload').service('image-manipulation')['isFaultyImage'] = () => Promise.resolve(false);
}

let last: Promise<unknown> = Promise.resolve();

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return await mine;
}

async function takeIn(file: IncomingFile): Promise<void> {
  file.originalFilename = tidyFileName(file.originalFilename ?? '');
  await checkUpload(file);
}

/** A replaced file keeps its address and what entries say of it, so it stays what it was. */
function mustBeOfItsKind(old: { name?: string; ext?: string | null } | null, { originalFilename }: IncomingFile): void {
  const [before, now] = [kindOf(old?.ext ?? ''), kindOf(originalFilename ?? '')];
  if (!before || !now || before.name === now.name) return;
  throw new errors.ValidationError(
    `“${old?.name ?? ''}” is a ${before.name}, and can only be replaced by another; “${originalFilename ?? ''}” is a ${now.name}. Upload it as a new file, and choose it in the entries.`,
  );
}

function tidyData(data: UploadData): UploadData {
  const { fileInfo } = data;
  if (!fileInfo) return data;
  return { ...data, fileInfo: Array.isArray(fileInfo) ? fileInfo.map(tidyWords) : tidyWords(fileInfo) };
}

function tidyWords(words: FileWords): FileWords {
  const { name, alternativeText, caption } = words;
  return {
    ...words,
    ...(typeof name === 'string' && { name: tidyFileName(name) }),
    ...(typeof alternativeText === 'string' && { alternativeText: plainWords(alternativeText) }),
    ...(typeof caption === 'string' && { caption: plainWords(caption) }),
  };
}
