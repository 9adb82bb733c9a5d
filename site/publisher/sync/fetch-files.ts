import { LIST_LIMIT } from '@waymark/shared-types';
import { FilesDocument, type FileFragment } from '@waymark/shared-types/graphql';
import type { Ask } from '../../src/content/definition.ts';
import { CmsError } from './cms-error.ts';
import type { ContentStore } from '../store/content-store.ts';

/** Media files that entries of the store use: as the CMS has them now, and those that it has no more. */
export interface FetchedFiles {
  readonly files: readonly FileFragment[];
  readonly gone: readonly string[];
}

/** Those of the media files that entries of the store use. */
export async function fetchFiles(ask: Ask, store: ContentStore, ids: readonly string[]): Promise<FetchedFiles> {
  const used = ids.filter((id) => store.media.usersOf(id).length > 0);
  const files: FileFragment[] = [];
  for (let start = 0; start < used.length; start += LIST_LIMIT) {
    const { uploadFiles_connection: answer } = await ask(FilesDocument, {
      filters: { documentId: { in: used.slice(start, start + LIST_LIMIT) } },
      pagination: { start: 0, limit: LIST_LIMIT },
    });
    if (!answer)
      throw new CmsError('The CMS answered with something else than a list of media files. Nothing was changed.');
    files.push(...answer.nodes);
  }
  const there = new Set(files.map(({ documentId }) => documentId));
  return { files, gone: used.filter((id) => !there.has(id)) };
}
