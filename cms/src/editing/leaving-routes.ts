import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { insteadIn, type Instead } from '../publishing/instead';
import { isContentType, publicSite, publishedSlug } from '../publishing/public-site';
import type { AdminRoute } from './admin-routes';
import { siteUrl } from './live-status';
import { editableType, permissions } from './permissions';
import { problemsWithInstead } from './problems-with-instead';
import { publicPages } from './public-pages';

/** What the dialogs ask in which an entry is taken down or deleted. */
export const leavingRoutes = (strapi: Core.Strapi): readonly AdminRoute[] => [
  { method: 'GET', path: '/editing/public-pages', handler: answerPages(strapi) },
  { method: 'POST', path: '/editing/leaving/:type/:document', handler: answerInstead(strapi) },
];

const answerPages = (strapi: Core.Strapi) => async (context: Context) => {
  const { words } = context.query;
  const mayRead = (type: UID.ContentType) => !permissions(strapi, context, type).cannot.read();
  context.body = await publicPages(strapi, typeof words === 'string' ? words.trim().slice(0, 100) : '', mayRead);
};

/**
 * What is wrong with what readers are to find instead of an entry, before it is taken down; and how it is sent with that. Nothing
 * is changed here.
 */
const answerInstead = (strapi: Core.Strapi) => async (context: Context) => {
  const { type, document = '' } = context['params'] as Record<string, string | undefined>;
  const body: unknown = context.request.body;
  if (!isRecord(body)) throw new errors.ValidationError('Expected what readers find instead as “to” or “message”.');
  const model = editableType(strapi, type);
  await expectLeave(strapi, context, model, document, body['act'] === 'delete');
  const instead = fromThisSite(insteadIn(body));
  const name = strapi.contentType(model).info.singularName;
  const slug = isContentType(name) ? await publishedSlug(strapi, name, document) : undefined;
  const isAsked = instead !== undefined && isContentType(name) && slug !== undefined;
  const problems = isAsked ? await problemsWithInstead(name, slug, instead, publicSite(strapi)) : [];
  context.body = { problems, instead: isAsked ? instead : null };
};

/** @throws {errors.ForbiddenError} where whoever asks may not take the entry down, or delete it */
async function expectLeave(
  strapi: Core.Strapi,
  context: Context,
  model: UID.ContentType,
  document: string,
  isDeleted: boolean,
): Promise<void> {
  const { cannot } = permissions(strapi, context, model);
  const refused = (entry?: object) => (isDeleted ? cannot.delete(entry) : cannot.unpublish(entry));
  if (refused()) throw new errors.ForbiddenError();
  const where = { documentId: document };
  const entry: unknown = await strapi.db
    .query(model)
    .findOne({ where, populate: ['createdBy'], orderBy: { id: 'asc' } });
  if (!isRecord(entry)) throw new errors.NotFoundError('There is no such entry.');
  if (refused(entry)) throw new errors.ForbiddenError();
}

/** An address of this site that was copied from a browser, as one from `/`. */
function fromThisSite(instead: Instead | undefined): Instead | undefined {
  if (!instead?.to) return instead;
  const url = URL.parse(instead.to);
  const isOwn = url?.origin === new URL(siteUrl(process.env)).origin;
  return url && isOwn ? { ...instead, to: url.pathname + url.search + url.hash } : instead;
}
