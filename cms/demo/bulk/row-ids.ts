import type { Core, UID } from '@strapi/strapi';

/** The row of a document that a draft or a published entry points to. */
export type RowId = (uid: UID.ContentType, document: string, published: boolean) => Promise<number>;

interface Row {
  id: number;
  documentId: string;
  publishedAt: unknown;
}

async function readRows(strapi: Core.Strapi, uid: UID.ContentType): Promise<Map<string, number>> {
  const rows: Row[] = await strapi.db.query(uid).findMany({ select: ['id', 'documentId', 'publishedAt'] });
  const ids = new Map<string, number>();
  for (const { id, documentId, publishedAt } of rows) {
    ids.set(`${documentId} ${publishedAt === null ? 'draft' : 'published'}`, id);
  }
  return ids;
}

/** Looks rows up, each type read once: for types that no longer change while this is used. Types without drafts have one row for both. */
export function createRowIds(strapi: Core.Strapi): RowId {
  const known = new Map<UID.ContentType, Promise<Map<string, number>>>();
  return async (uid, document, published) => {
    const reading = known.get(uid) ?? readRows(strapi, uid);
    known.set(uid, reading);
    const ids = await reading;
    const id = ids.get(`${document} ${published ? 'published' : 'draft'}`) ?? ids.get(`${document} published`);
    if (id === undefined)
      throw new Error(`Demo content: expected a row of ${uid} with document id ${document}, found none.`);
    return id;
  };
}
