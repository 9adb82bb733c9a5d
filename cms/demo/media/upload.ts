import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { type DemoFile, demoFiles } from './demo-file';

/** The ids of uploaded files by file name. */
export type FileIds = ReadonlyMap<string, number>;

async function uploadFile(strapi: Core.Strapi, demoFile: DemoFile): Promise<number> {
  const filepath = join(strapi.dirs.app.root, 'demo', 'files', demoFile.folder, demoFile.file);
  const { file, mime, alternativeText, caption } = demoFile;
  const uploaded = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: file, alternativeText, caption } },
      files: { filepath, originalFilename: file, mimetype: mime, size: statSync(filepath).size },
    });
  const id: unknown = uploaded[0]?.id;
  if (typeof id !== 'number') {
    throw new Error(`Demo file ${filepath}: expected an id from the upload, found ${String(id)}.`);
  }
  return id;
}

/** Puts every demo file into the media library, with its words; throws if one is missing on disk. */
export async function uploadFiles(strapi: Core.Strapi): Promise<FileIds> {
  const ids = new Map<string, number>();
  for (const demoFile of demoFiles) ids.set(demoFile.file, await uploadFile(strapi, demoFile));
  return ids;
}
