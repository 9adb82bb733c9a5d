import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from './admin-routes';
import { listStatuses, MOST_ENTRIES } from './list-statuses';
import { liveStatus, settledStatus, siteUrl } from './live-status';
import { lastCheckOf } from './last-check/last-check';
import { lastSaved } from './saved-meanwhile';
import { publicAddresses } from './public-addresses';
import { isPublishedType } from '../publishing/published-types';
import { editableType, isText, permissions } from './permissions';
import { findingsOfForm } from './findings-of-form';
import { leavingRoutes } from './leaving-routes';

/** What the panels beside a form ask, each for those alone who may edit the entry. */
export function offerEditingRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    ...leavingRoutes(strapi),
    { method: 'POST', path: '/editing/findings', handler: answerFindings(strapi) },
    { method: 'GET', path: '/editing/addresses', handler: answerAddresses },
    { method: 'GET', path: '/editing/saved/:type/:document', handler: answerSaved(strapi) },
    { method: 'GET', path: '/editing/status/:type/:document', handler: answerStatus(strapi) },
    { method: 'GET', path: '/editing/statuses/:type', handler: answerStatuses(strapi) },
    { method: 'GET', path: '/editing/last-check/:type/:document', handler: answerLastCheck(strapi) },
  ]);
}

const answerFindings = (strapi: Core.Strapi) => async (context: Context) => {
  const body: unknown = context.request.body;
  const { type, document, locale, data } = isRecord(body) ? body : {};
  const model = editableType(strapi, type);
  if (!isRecord(data)) throw new errors.ValidationError('Expected the fields of a form as “data”.');
  const allowed = await allowedFields(strapi, context, model, isText(document) ? document : undefined, data);
  context.body = await findingsOfForm(strapi, {
    type: model,
    document: isText(document) ? document : undefined,
    locale: isText(locale) ? locale : undefined,
    data: allowed,
  });
};

/**
 * What whoever asks may write of a form's fields, as the content manager decides it when it saves.
 * @throws {errors.ForbiddenError} where they may not write the entry at all
 */
async function allowedFields(
  strapi: Core.Strapi,
  context: Context,
  model: UID.ContentType,
  document: string | undefined,
  data: object,
): Promise<Record<string, unknown>> {
  const may = permissions(strapi, context, model);
  if (document === undefined) {
    if (may.cannot.create()) throw new errors.ForbiddenError();
    return await may.sanitizeCreateInput(data);
  }
  const where = { documentId: document };
  const entry: unknown = await strapi.db
    .query(model)
    .findOne({ where, populate: ['createdBy'], orderBy: { id: 'asc' } });
  if (!isRecord(entry)) throw new errors.NotFoundError('There is no such entry.');
  if (may.cannot.update(entry)) throw new errors.ForbiddenError();
  return await may.sanitizeUpdateInput(entry)(data);
}

const answerAddresses = (context: Context) => {
  context.body = publicAddresses(siteUrl(process.env));
};

const answerSaved = (strapi: Core.Strapi) => async (context: Context) => {
  const { model, document } = readableEntry(strapi, context);
  context.body = { saved: await lastSaved(strapi, model, document) };
};

const answerStatus = (strapi: Core.Strapi) => async (context: Context) => {
  const { model, document } = readableEntry(strapi, context);
  const ask = context.query['settled'] === 'true' ? settledStatus : liveStatus;
  const status = await ask(strapi.contentType(model).info.singularName, document);
  const published = await publishedAt(strapi, model, document);
  const since = status.since === undefined ? NaN : Date.parse(status.since);
  const after = since - published;
  context.body = { ...status, ...(after >= 0 && { after }) };
};

const answerStatuses = (strapi: Core.Strapi) => async (context: Context) => {
  const { type } = context['params'] as Record<string, string | undefined>;
  const model = readableType(strapi, context, type);
  if (!isPublishedType(strapi.contentType(model)))
    throw new errors.NotFoundError('Entries of this type are never public.');
  const { entries } = context.query;
  const documents = [...new Set(isText(entries) ? entries.split(',') : [])];
  if (documents.length > MOST_ENTRIES || !documents.every((document) => DOCUMENT.test(document)))
    throw new errors.ValidationError(
      `Expected up to ${MOST_ENTRIES} ids of entries as “entries”, with commas between.`,
    );
  context.body = { statuses: await listStatuses(strapi, model, documents) };
};

const answerLastCheck = (strapi: Core.Strapi) => async (context: Context) => {
  const { model, document } = readableEntry(strapi, context);
  const published = await publishedAt(strapi, model, document);
  const check = await lastCheckOf(strapi.contentType(model).info.singularName, document, published);
  context.body = { check: check ?? null };
};

/** When an entry was published last, in milliseconds since 1970; NaN where it is not, or has no drafts. */
async function publishedAt(strapi: Core.Strapi, model: UID.ContentType, document: string): Promise<number> {
  const row: unknown = await strapi.db.query(model).findOne({
    where: { documentId: document, publishedAt: { $notNull: true } },
    select: ['publishedAt'],
    orderBy: { publishedAt: 'desc' },
  });
  return isRecord(row) && typeof row['publishedAt'] === 'string' ? Date.parse(row['publishedAt']) : NaN;
}

const DOCUMENT = /^[\w-]{1,100}$/;

/**
 * The entry that an address names.
 * @throws {errors.NotFoundError} where there is no such type
 * @throws {errors.ForbiddenError} where whoever asks may not read entries of it
 */
function readableEntry(strapi: Core.Strapi, context: Context) {
  const { type, document = '' } = context['params'] as Record<string, string | undefined>;
  const model = readableType(strapi, context, type);
  if (!DOCUMENT.test(document)) throw new errors.ValidationError('Expected the id of an entry.');
  return { model, document };
}

function readableType(strapi: Core.Strapi, context: Context, type: unknown): UID.ContentType {
  const model = editableType(strapi, type);
  if (permissions(strapi, context, model).cannot.read()) throw new errors.ForbiddenError();
  return model;
}
