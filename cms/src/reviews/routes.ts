import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { editableType, permissions } from '../editing/permissions';
import { isReviewed } from './review-days';
import { stillRight } from './still-right';

/** How the review of an entry stands, for its form. */
export interface ReviewAnswer {
  /** Whether whoever asks may say that it is still right: it is public, and they may publish it. */
  readonly mayConfirm: boolean;
  /** As days; null where nobody has looked at it, or it is not due. */
  readonly reviewedOn: unknown;
  readonly reviewBy: unknown;
}

/** Saying that an entry is still right, for whoever may publish it: readers see the day. */
export function offerReviewRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/reviews/of/:type/:document', handler: answerReview(strapi) },
    { method: 'POST', path: '/reviews/still-right/:type/:document', handler: answerStillRight(strapi) },
  ]);
}

const answerReview = (strapi: Core.Strapi) => async (context: Context) => {
  const { model, rows, mayPublish } = await askedFor(strapi, context);
  const [entry] = rows;
  const isPublic = rows.some(({ publishedAt }) => publishedAt !== null);
  context.body = {
    mayConfirm: isReviewed(model) && mayPublish && isPublic,
    reviewedOn: entry?.['reviewedOn'] ?? null,
    reviewBy: entry?.['reviewBy'] ?? null,
  } satisfies ReviewAnswer;
};

const answerStillRight = (strapi: Core.Strapi) => async (context: Context) => {
  const { model, document, rows, mayPublish } = await askedFor(strapi, context);
  if (!mayPublish) throw new errors.ForbiddenError();
  if (rows.length === 0) throw new errors.NotFoundError('There is no such entry.');
  context.body = await stillRight(strapi, model, document);
};

/** The versions of the entry that is asked for, the drafts first, and whether whoever asks may publish it. */
async function askedFor(strapi: Core.Strapi, context: Context) {
  const { type, document = '' } = context['params'] as Record<string, string | undefined>;
  const model = editableType(strapi, type);
  const { cannot } = permissions(strapi, context, model);
  const rows: Readonly<Record<string, unknown>>[] = cannot.publish()
    ? []
    : await strapi.db
        .query(model)
        .findMany({ where: { documentId: document }, populate: ['createdBy'], orderBy: { id: 'asc' } });
  const [entry] = rows.toSorted(
    (one, other) => Number(one['publishedAt'] !== null) - Number(other['publishedAt'] !== null),
  );
  return { model, document, rows, mayPublish: !cannot.publish(entry) };
}
