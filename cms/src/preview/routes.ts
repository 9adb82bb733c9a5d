import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { editableType, isText, permissions } from '../editing/permissions';
import { isContentType } from '../publishing/public-site';
import { linkWithId, listLinks, makeLink, MOST_DAYS, takeBack, type PreviewLink } from './preview-links';

/** What the panel beside a form asks: to see a draft oneself, and to let others see it by a link. */
export function offerPreviewRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'POST', path: '/editing/previews', handler: make(strapi) },
    { method: 'GET', path: '/editing/previews/:type/:document', handler: list(strapi) },
    { method: 'DELETE', path: '/editing/previews/:id', handler: revoke(strapi) },
  ]);
}

/** Makes the address of a preview. A link for others needs the right to change the entry, the own view that to read it. */
const make = (strapi: Core.Strapi) => async (context: Context) => {
  const body: unknown = context.request.body;
  const { type, document, locale, days } = isRecord(body) ? body : {};
  const model = previewableType(strapi, type);
  if (!isText(document)) throw new errors.ValidationError('Expected the id of a saved entry as “document”.');
  if (!isDays(days))
    throw new errors.ValidationError(
      `Expected a number of days from 1 to ${MOST_DAYS}, found ${JSON.stringify(days)}.`,
    );
  const language = isText(locale) && isLocalised(strapi, model) ? locale : undefined;
  await assertMay(strapi, context, { type: model, document, change: days !== undefined });
  const { id, token, expires } = await makeLink(strapi, {
    type: model,
    document,
    locale: language,
    days,
    madeBy: nameOf(context),
  });
  context.body = { id, address: `/preview/${token}`, expires: expires.toISOString() };
};

const list = (strapi: Core.Strapi) => async (context: Context) => {
  const { type, document = '' } = context['params'] as Record<string, string | undefined>;
  const model = previewableType(strapi, type);
  await assertMay(strapi, context, { type: model, document, change: true });
  context.body = { links: (await listLinks(strapi, { type: model, document })).map(told) };
};

const revoke = (strapi: Core.Strapi) => async (context: Context) => {
  const { id } = context['params'] as Record<string, string | undefined>;
  const link = /^\d{1,15}$/.test(id ?? '') ? await linkWithId(strapi, Number(id)) : undefined;
  if (!link) throw new errors.NotFoundError('There is no such link. It has run out, or was taken back already.');
  await assertMay(strapi, context, { type: link.type as UID.ContentType, document: link.document, change: true });
  await takeBack(strapi, link.id);
  context.body = { id: link.id };
};

/** What is told of a link: never its address, which is kept nowhere. */
const told = ({ id, expires, made, madeBy }: PreviewLink) => ({
  id,
  expires: expires.toISOString(),
  made: made.toISOString(),
  madeBy,
});

/** @throws {errors.ForbiddenError} where whoever asks may not read the entry, or change it. */
async function assertMay(
  strapi: Core.Strapi,
  context: Context,
  { type, document, change }: { type: UID.ContentType; document: string; change: boolean },
): Promise<void> {
  const may = permissions(strapi, context, type);
  const entry: unknown = await strapi.db
    .query(type)
    .findOne({ where: { documentId: document, publishedAt: null }, populate: ['createdBy'] });
  // Who may do nothing with the type is not told whether there is such an entry.
  if (may.cannot.read() || (change && may.cannot.update())) throw new errors.ForbiddenError();
  if (!isRecord(entry)) throw new errors.NotFoundError('There is no such entry. Save it first.');
  if (may.cannot.read(entry) || (change && may.cannot.update(entry))) throw new errors.ForbiddenError();
}

/** @throws {errors.NotFoundError} where there is no such type, or none whose entries are drafts first and seen by the public later. */
function previewableType(strapi: Core.Strapi, type: unknown): UID.ContentType {
  const model = editableType(strapi, type);
  const { info, options } = strapi.contentType(model);
  if (options?.draftAndPublish === true && isContentType(info.singularName)) return model;
  throw new errors.NotFoundError('Entries of this type have no preview: no page shows them before they are public.');
}

function isLocalised(strapi: Core.Strapi, type: UID.ContentType): boolean {
  const options = strapi.contentType(type).pluginOptions;
  return isRecord(options) && isRecord(options['i18n']) && options['i18n']['localized'] === true;
}

const isDays = (days: unknown): days is number | undefined =>
  days === undefined || (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS);

/** Who makes a link, as the list of links says it. */
function nameOf(context: Context): string {
  const user: unknown = context.state['user'];
  if (!isRecord(user)) return '';
  return [user['firstname'], user['lastname']].filter(isText).join(' ') || String(user['email']);
}
