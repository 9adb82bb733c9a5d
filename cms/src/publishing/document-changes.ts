import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record } from './change-log';
import { changesBetween, publicState } from './public-state';
import { documentOf, reachesThePublic } from './public-actions';
import { isPublishedType } from './published-types';

/**
 * Logs what every change of a document means for the public, in the transaction of that change: whether an editor made it,
 * a bulk action, the API, a release, the scheduler or an import, it passes here.
 */
export function logDocumentChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { contentType, uid, action } = context;
    if (!isPublishedType(contentType) || !reachesThePublic(context)) return next();
    return inLoggedTransaction(strapi, async () => {
      const before = await publicState(strapi, uid, documentOf(context));
      const result = await next();
      const after = await publicState(strapi, uid, documentOf(context, result));
      await record(
        strapi,
        await changesBetween(strapi, uid, before, after, action === 'delete' ? 'delete' : 'unpublish'),
      );
      return result;
    });
  });
}
