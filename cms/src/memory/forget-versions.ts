import type { Core } from '@strapi/strapi';
import { DELETED } from '../bin/deleted-entry';
import { KEPT, type Entry } from './kept-version';

/** Entries that go into one statement: databases limit the values in one. */
const BATCH = 200;

const TABLES = [KEPT, DELETED] as const;

/**
 * Erases the content of every kept version of some entries, and of what the bin holds of them, in the current transaction. That there
 * was a version, when and by whom, stays; what it held does not, its digest and its note for readers neither. On SQLite what is
 * erased is overwritten in the file (`cms/config/database.ts`); PostgreSQL clears it away with its next vacuum.
 */
export async function forgetVersions(strapi: Core.Strapi, entries: readonly Entry[]): Promise<void> {
  for (const [entryType, group] of Map.groupBy(entries, ({ uid }) => uid)) {
    for (let start = 0; start < group.length; start += BATCH) {
      const batch = group.slice(start, start + BATCH).map(({ documentId }) => documentId);
      for (const table of TABLES) await erase(strapi, table, { entryType, entry: { $in: batch } });
    }
  }
}

/**
 * Erases in the same way every kept version and bin entry that names an entry, such as a consent, whoever names it now: what rests
 * on it can be deleted, or rest on another one by now.
 * @param documentId Of the entry that is named; 24 letters and digits that stand nowhere by chance.
 */
export async function forgetWhatNames(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const table of TABLES) {
      const rows: { id: number }[] = await trx(strapi.db.metadata.get(table).tableName)
        .select('id')
        // PostgreSQL keeps JSON as something other than text.
        .whereRaw('cast(content as text) like ?', [`%"${documentId}"%`]);
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH).map(({ id }) => id);
        await erase(strapi, table, { id: { $in: batch } });
      }
    }
  });
}

async function erase(strapi: Core.Strapi, table: (typeof TABLES)[number], where: object): Promise<void> {
  const data = { content: null, erasedAt: new Date(), ...(table === KEPT && { digest: null, note: null }) };
  await strapi.db.query(table).updateMany({ where: { ...where, erasedAt: null }, data });
}
