import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record, type Change } from './change-log';
import { publishedTypes } from './published-types';
import { publishedOwners } from './owners';
import { referencesTo, type Reference } from './references';

interface Deletion {
  entries: Change[];
  references: Reference[];
}

/**
 * Logs published entries that are deleted in the database in one go, past the document service, and those that pointed to
 * them: Strapi does so to all entries in a language when an administrator removes that language. Strapi deletes without a
 * transaction, so a crash in between would lose the rows of the log.
 */
export function logMassDeletions(strapi: Core.Strapi): void {
  const { entityManager } = strapi.db;
  const types = new Set<string>(publishedTypes(strapi).map(({ uid }) => uid));
  const deleteMany = entityManager.deleteMany.bind(entityManager);
  entityManager.deleteMany = async (type, params) => {
    if (!types.has(type)) return await deleteMany(type, params);
    return await inLoggedTransaction(strapi, async () => {
      const { entries, references } = await deletionOf(strapi, type, params);
      const result = await deleteMany(type, params);
      const others = await strapi.db.transaction(({ trx }) => publishedOwners(strapi, trx, references));
      await record(strapi, [...entries, ...others.map((entry) => ({ ...entry, event: 'publish' as const }))]);
      return result;
    });
  };
}

async function deletionOf(strapi: Core.Strapi, type: string, { where }: { where?: object } = {}): Promise<Deletion> {
  const rows: { id: number; documentId: string; locale: string | null }[] = await strapi.db.entityManager.findMany(
    type,
    {
      where: { $and: [where ?? {}, { publishedAt: { $notNull: true } }] },
      select: ['id', 'documentId', 'locale'],
    },
  );
  const ids = rows.map(({ id }) => id);
  return {
    entries: rows.map(({ documentId, locale }) => ({ type, document: documentId, locale, event: 'delete' })),
    references: await strapi.db.transaction(({ trx }) => referencesTo(strapi, trx, type, ids)),
  };
}
