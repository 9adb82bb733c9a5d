import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { documentOf } from './public-actions';
import { publicState } from './public-state';
import { reasonToStay } from './rules/first-page-stays';

/**
 * Refuses to take down or delete what no page can do without, and says what to do instead. Nothing else is looked at: whatever
 * is wrong with an entry, it can always leave.
 */
export function guardLeaving(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const reason = ['unpublish', 'delete'].includes(context.action) ? reasonToStay(context.uid) : undefined;
    if (reason === undefined) return await next();
    const { rows } = await publicState(strapi, context.uid, documentOf(context));
    if (rows.length > 0) throw new errors.ApplicationError(reason);
    return await next();
  });
}
