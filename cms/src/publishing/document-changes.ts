import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record } from './change-log';
import { keepRelations } from './lost-relations';
import { changesBetween, publicState, publishedVersions } from './public-state';
import { documentOf, reachesThePublic, writes } from './public-actions';
import { isPublishedType } from './published-types';

/**
 * Logs what every change of a document means for the public, in the transaction of that change: whether an editor made it,
 * a bulk action, the API, a release, the scheduler or an import, it passes here.
 */
export function logDocumentChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { contentType, uid, action } = context;
    if (!isPublishedType(contentType) || !writes(context)) return next();
    if (!reachesThePublic(context)) return queueAsPartOfMore(strapi, async () => await next());
    return inLoggedTransaction(strapi, async () => {
      const before = await publicState(strapi, uid, documentOf(context));
      const result = await next();
      const document = documentOf(context, result);
      if (document !== undefined) {
        const versions = await publishedVersions(strapi, uid, document);
        await keepRelations(strapi, { uid, document, before, after: versions, deleted: action === 'delete' });
      }
      const after = await publicState(strapi, uid, document);
      await record(
        strapi,
        await changesBetween(strapi, uid, before, after, action === 'delete' ? 'delete' : 'unpublish'),
      );
      return result;
    });
  });
}

/**
 * A draft that is written on the way to being published, in one transaction, queues before it holds any row: whoever
 * publishes the same entry elsewhere would wait for that row, and this one for the log.
 */
async function queueAsPartOfMore<Result>(strapi: Core.Strapi, write: () => Promise<Result>): Promise<Result> {
  return strapi.db.inTransaction() ? await inLoggedTransaction(strapi, write) : await write();
}
