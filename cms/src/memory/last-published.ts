import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Part } from '../publishing/entry-content';
import { KEPT } from './kept-version';

/**
 * What an entry held when it was published last, in its language, as it was kept: relations as document ids. While an entry is being
 * published, that is what it held before. Undefined where it never was, or what it held was erased.
 */
export async function lastPublished(
  strapi: Core.Strapi,
  entryType: UID.ContentType,
  { documentId, locale }: Part,
): Promise<Part | undefined> {
  const row: unknown = await strapi.db.query(KEPT).findOne({
    where: { entryType, entry: documentId, language: locale ?? null, kind: 'published' },
    select: ['content'],
    orderBy: { id: 'desc' },
  });
  return isRecord(row) && isRecord(row['content']) ? row['content'] : undefined;
}
