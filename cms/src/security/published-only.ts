import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isPublishedType } from '../publishing/published-types';

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/**
 * Keeps the public API to published entries of published types, and to reading, whatever route, plugin or token a request comes by.
 * Strapi lets any token that may read a type read its drafts too (`status: draft`).
 */
export function allowOnlyPublished(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (!isPublicRequest(strapi) || !context.uid.startsWith('api::')) return next();
    const reason = reasonToRefuse(context.action, isPublishedType(context.contentType), context.params);
    if (reason) throw new errors.ForbiddenError(reason);
    return next();
  });
}

/** Why the public API must not do something with documents; nothing where it may. Strapi takes a request without a status for one for drafts. */
export function reasonToRefuse(action: string, isPublished: boolean, params: unknown): string | undefined {
  if (!READS.includes(action)) return 'The public API only reads.';
  if (!isPublished) return 'This type is not public.';
  const asked = isRecord(params) ? params : {};
  const onlyPublished =
    asked['status'] === 'published' && !asked['publicationFilter'] && asked['hasPublishedVersion'] === undefined;
  return onlyPublished ? undefined : 'The public API only shows what is published.';
}

/** Whether the request at hand came by the public API; work that the CMS does by itself has no request. */
export function isPublicRequest(strapi: Core.Strapi): boolean {
  const route: unknown = strapi.requestContext.get()?.state['route'];
  return isRecord(route) && isRecord(route['info']) && route['info']['type'] === 'content-api';
}
