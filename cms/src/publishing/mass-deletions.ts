import type { Core, UID } from '@strapi/strapi';
import { record, type Change } from './change-log';
import { publishedTypes } from './published-types';

/**
 * Logs published entries that are deleted in the database in one go, past the document service: Strapi does so to all
 * entries in a language when an administrator removes that language.
 */
export function logMassDeletions(strapi: Core.Strapi): void {
  const pending = new Map<unknown, Change[]>();
  strapi.db.lifecycles.subscribe({
    models: publishedTypes(strapi).map(({ uid }) => uid),
    beforeDeleteMany: async ({ model, params }) => {
      pending.set(params, await publishedAmong(strapi, model.uid as UID.ContentType, params.where));
    },
    afterDeleteMany: async ({ params }) => {
      const changes = pending.get(params) ?? [];
      pending.delete(params);
      await record(strapi, changes);
    },
  });
}

async function publishedAmong(
  strapi: Core.Strapi,
  type: UID.ContentType,
  where: object | undefined,
): Promise<Change[]> {
  const rows: { documentId: string; locale: string | null }[] = await strapi.db.query(type).findMany({
    where: { $and: [where ?? {}, { publishedAt: { $notNull: true } }] },
    select: ['documentId', 'locale'],
  });
  return rows.map(({ documentId, locale }) => ({ type, document: documentId, locale, event: 'delete' }));
}
