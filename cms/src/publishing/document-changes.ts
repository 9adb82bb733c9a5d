import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record } from './change-log';
import { changesBetween, publicState } from './public-state';
import { isPublishedType } from './published-types';

/**
 * Logs what every change of a document means for the public, in the transaction of that change: whether an editor made it,
 * a bulk action, the API, a release, the scheduler or an import, it passes here.
 */
export function logDocumentChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { contentType, uid, action } = context;
    if (
      !isPublishedType(contentType) ||
      !reachesThePublic(contentType.options?.draftAndPublish === true, action, context.params)
    ) {
      return next();
    }
    return inLoggedTransaction(strapi, async () => {
      const before = await publicState(strapi, uid, documentIn(context.params));
      const result = await next();
      const after = await publicState(strapi, uid, documentIn(context.params) ?? documentIn(result));
      await record(
        strapi,
        await changesBetween(strapi, uid, before, after, action === 'delete' ? 'delete' : 'unpublish'),
      );
      return result;
    });
  });
}

/** Whether an action can change what the public sees. Work on drafts cannot, unless it publishes them in the same go. */
function reachesThePublic(hasDrafts: boolean, action: string, params: unknown): boolean {
  if (['publish', 'unpublish', 'delete'].includes(action)) return true;
  if (!['create', 'update', 'clone'].includes(action)) return false;
  return !hasDrafts || (isRecord(params) && params['status'] === 'published');
}

function documentIn(value: unknown): string | undefined {
  return isRecord(value) && typeof value['documentId'] === 'string' ? value['documentId'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
