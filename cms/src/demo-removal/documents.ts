import type { Core, UID } from '@strapi/strapi';
import type { Filling } from '../../demo/filling';

/** An entry, in all of its versions, as far as its removal goes. */
export interface Document {
  readonly uid: UID.ContentType;
  readonly id: string;
  readonly rows: readonly number[];
  /** Whether the demo made it, and nobody has changed it since. */
  readonly isDemo: boolean;
}

/** When a row was made and changed, and by whom; null where it was nobody. */
export interface Row {
  readonly id: number;
  readonly document: string;
  readonly createdAt: Date | number | string | null;
  readonly updatedAt: Date | number | string | null;
  readonly createdBy: number | null;
  readonly updatedBy: number | null;
}

/** Whether rows, all versions of one thing, were made by the filling and by nobody, and are as it left them. */
export function isUntouchedDemo(rows: readonly Row[], { from, until }: Filling): boolean {
  const byNobody = rows.every(({ createdBy, updatedBy }) => createdBy === null && updatedBy === null);
  const within = (time: Row['createdAt']) => {
    const moment = new Date(time ?? NaN).getTime();
    return moment >= from && moment <= until;
  };
  return byNobody && rows.every(({ createdAt, updatedAt }) => within(createdAt) && within(updatedAt));
}

/** The rows of a type, of one document where one is asked for. */
async function rowsOf(strapi: Core.Strapi, uid: string, document?: string): Promise<Row[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const query = strapi.db.connection(tableName).select({
    id: 'id',
    document: 'document_id',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
    createdBy: 'created_by_id',
    updatedBy: 'updated_by_id',
  });
  const rows: Row[] = await (document === undefined ? query : query.where('document_id', document));
  return rows;
}

/** Every document of a type. */
export async function documentsOf(strapi: Core.Strapi, uid: UID.ContentType, filling: Filling): Promise<Document[]> {
  const documents = Map.groupBy(await rowsOf(strapi, uid), ({ document }) => document);
  return [...documents].map(([id, rows]) => ({
    uid,
    id,
    rows: rows.map((row) => row.id),
    isDemo: isUntouchedDemo(rows, filling),
  }));
}

/** Whether a document, or a media file, is still as the demo left it, just now. */
export async function isStillDemo(strapi: Core.Strapi, uid: string, id: string, filling: Filling): Promise<boolean> {
  const rows = await rowsOf(strapi, uid, id);
  return rows.length > 0 && isUntouchedDemo(rows, filling);
}

export const FILE = 'plugin::upload.file';

/** The media files that the demo brought, and that nobody has changed, by their row and document. */
export async function demoFiles(strapi: Core.Strapi, filling: Filling): Promise<{ id: number; document: string }[]> {
  const rows = await rowsOf(strapi, FILE);
  return rows.filter((row) => isUntouchedDemo([row], filling)).map(({ id, document }) => ({ id, document }));
}
