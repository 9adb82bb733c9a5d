import type { Core } from '@strapi/strapi';
import { DELETED } from '../bin/deleted-entry';
import { inBatches } from '../publishing/join-tables';
import { KEPT, type Entry } from './kept-version';
import { mediaFields, usesFile } from './uses-of-files';

/** Entries that go into one statement: databases limit the values in one. */
const BATCH = 200;

const TABLES = [KEPT, DELETED] as const;

type Table = (typeof TABLES)[number];

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
  for (const table of TABLES) {
    const rows = await rowsThatHold(strapi, table, [`%"${documentId}"%`]);
    await eraseRows(strapi, table, rows);
  }
}

/**
 * Erases in the same way every kept version and bin entry that uses one of some media files, whatever it names.
 * @param ids Of the files, as the media library numbers them.
 */
export async function forgetWhatUses(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const [files, fields] = [new Set(ids), mediaFields(strapi)];
  const lists = [...fields].filter(([, { multiple }]) => multiple).map(([name]) => `%"${name}":%[%`);
  // PostgreSQL writes a space after the colon.
  const numbers = ids.flatMap((id) => [`%":${String(id)}%`, `%": ${String(id)}%`]);
  for (const table of TABLES) {
    const rows = await rowsThatHold(strapi, table, [...numbers, ...lists]);
    const found: { id: number; content: unknown }[] = await inBatches(rows, (batch) =>
      strapi.db.query(table).findMany({ where: { id: { $in: [...batch] } }, select: ['id', 'content'] }),
    );
    const used = found.filter(({ content }) => usesFile(content, files, fields));
    await eraseRows(
      strapi,
      table,
      used.map(({ id }) => id),
    );
  }
}

/** The rows of which the content, as text, is like one of some patterns. */
async function rowsThatHold(strapi: Core.Strapi, table: Table, patterns: readonly string[]): Promise<number[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    // PostgreSQL keeps JSON as something other than text.
    const isLike = patterns.map(() => 'cast(content as text) like ?').join(' or ');
    const rows: { id: number }[] = await trx(strapi.db.metadata.get(table).tableName)
      .select('id')
      .whereRaw(`(${isLike})`, [...patterns]);
    return rows.map(({ id }) => id);
  });
}

async function eraseRows(strapi: Core.Strapi, table: Table, rows: readonly number[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await erase(strapi, table, { id: { $in: rows.slice(start, start + BATCH) } });
}

async function erase(strapi: Core.Strapi, table: Table, where: object): Promise<void> {
  const data = { content: null, erasedAt: new Date(), ...(table === KEPT && { digest: null, note: null }) };
  await strapi.db.query(table).updateMany({ where: { ...where, erasedAt: null }, data });
}
