import type { Core } from '@strapi/strapi';
import { DELETED } from '../bin/deleted-entry';
import { KEPT, type Entry } from './kept-version';

/** Entries that go into one statement: databases limit the values in one. */
const BATCH = 200;

/**
 * Erases the content of every kept version of some entries, and of what the bin holds of them, in the current transaction. That there
 * was a version, when and by whom, stays; what it held does not, its digest and its note for readers neither. On SQLite what is
 * erased is overwritten in the file (`cms/config/database.ts`); PostgreSQL clears it away with its next vacuum.
 */
export async function forgetVersions(strapi: Core.Strapi, entries: readonly Entry[]): Promise<void> {
  const erased = { content: null, erasedAt: new Date() };
  for (const [entryType, group] of Map.groupBy(entries, ({ uid }) => uid)) {
    for (let start = 0; start < group.length; start += BATCH) {
      const batch = group.slice(start, start + BATCH).map(({ documentId }) => documentId);
      const where = { entryType, entry: { $in: batch }, erasedAt: null };
      await strapi.db.query(KEPT).updateMany({ where, data: { ...erased, digest: null, note: null } });
      await strapi.db.query(DELETED).updateMany({ where, data: erased });
    }
  }
}
