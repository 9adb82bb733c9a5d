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
    if (!READS.includes(context.action)) throw new errors.ForbiddenError('The public API only reads.');
    if (!isPublishedType(context.contentType)) throw new errors.ForbiddenError('This type is not public.');
    if (!asksForPublished(context.params))
      throw new errors.ForbiddenError('The public API only shows what is published.');
    return next();
  });
}

/** Whether the request at hand came by the public API; work that the CMS does by itself has no request. */
export function isPublicRequest(strapi: Core.Strapi): boolean {
  const route: unknown = strapi.requestContext.get()?.state['route'];
  return isRecord(route) && isRecord(route['info']) && route['info']['type'] === 'content-api';
}

/** Strapi takes a request without a status for one for drafts. */
function asksForPublished(params: unknown): boolean {
  return (
    isRecord(params) &&
    params['status'] === 'published' &&
    !params['publicationFilter'] &&
    !params['hasPublishedVersion']
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
