import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { valueAt } from '../bootstrap/roles';
import { offerAdminRoutes } from '../editing/admin-routes';
import { editableType, isText, mayDo, mayWrite, permissions } from '../editing/permissions';
import { kindOf } from '../home-page/entry-link';
import { nameOf } from '../people/people';
import { answerRequests, ask, expectOpen, latestRequest, LONGEST_NOTE, type Draft } from './requests';
import { setTypesForTwo, typesForTwo, typesWithDrafts } from './rule';
import { tellAsker, tellPublishers } from './tell';
import { waitingFor } from './waiting';

/** What the panel beside a form, the home page and the settings ask about reviews; each sees to what whoever asks may do. */
export function offerApprovalRoutes(strapi: Core.Strapi): void {
  const entry = '/editing/review/:type/:document';
  offerAdminRoutes(strapi, [
    { method: 'GET', path: entry, handler: answerReview(strapi) },
    { method: 'POST', path: entry, handler: askFor(strapi) },
    { method: 'POST', path: `${entry}/back`, handler: sendBack(strapi) },
    { method: 'DELETE', path: entry, handler: takeBack(strapi) },
    {
      method: 'GET',
      path: '/home-page/waiting',
      handler: async (context) => void (context.body = await waitingFor(strapi, context)),
    },
    { method: 'GET', path: '/people/second-pair', handler: answerRule(strapi) },
    { method: 'POST', path: '/people/second-pair', handler: setRule(strapi) },
  ]);
}

const answerReview = (strapi: Core.Strapi) => async (context: Context) => {
  const { draft, mayAsk, mayPublish } = await seen(strapi, context);
  const request = await latestRequest(strapi, draft);
  context.body = {
    mayAsk,
    mayPublish,
    request: request
      ? {
          ...{ state: request.state, note: request.note, answer: request.answer, at: request.at },
          by: await nameOf(strapi, request.by),
          isMine: request.by === userOf(context),
          answeredBy: request.answeredBy === undefined ? '' : await nameOf(strapi, request.answeredBy),
        }
      : null,
  };
};

const askFor = (strapi: Core.Strapi) => async (context: Context) => {
  const { draft, mayAsk } = await seen(strapi, context);
  if (!mayAsk) throw new errors.ForbiddenError();
  const note = noteIn(context, 'note');
  const by = userOf(context);
  await strapi.db.transaction(async () => {
    const { isNew } = await ask(strapi, draft, by, note);
    if (isNew) await tellPublishers(strapi, draft, by, note);
  });
  context.body = {};
};

const sendBack = (strapi: Core.Strapi) => async (context: Context) => {
  const { draft, mayPublish } = await seen(strapi, context);
  if (!mayPublish) throw new errors.ForbiddenError();
  const answer = noteIn(context, 'answer');
  if (answer === '') throw new errors.ValidationError('Say in the note what is to be done, so that it can be done.');
  const by = userOf(context);
  await strapi.db.transaction(async () => {
    const request = await expectOpen(strapi, draft);
    await answerRequests(strapi, draft, { state: 'returned', by, answer });
    await tellAsker(strapi, request, by, answer);
  });
  context.body = {};
};

const takeBack = (strapi: Core.Strapi) => async (context: Context) => {
  const { draft } = await seen(strapi, context);
  const by = userOf(context);
  await strapi.db.transaction(async () => {
    const request = await expectOpen(strapi, draft);
    if (request.by !== by) throw new errors.ForbiddenError();
    await answerRequests(strapi, draft, { state: 'withdrawn', by });
  });
  context.body = {};
};

const answerRule = (strapi: Core.Strapi) => async (context: Context) => {
  expectManager(context);
  const chosen = await typesForTwo(strapi);
  context.body = {
    types: typesWithDrafts(strapi)
      .map((type) => ({ uid: type.uid, name: kindOf(type), isOn: chosen.includes(type.uid) }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
};

const setRule = (strapi: Core.Strapi) => async (context: Context) => {
  expectManager(context);
  const body: unknown = context.request.body;
  const types = isRecord(body) ? body['types'] : undefined;
  if (!Array.isArray(types)) throw new errors.ValidationError('Expected the types as “types”.');
  await setTypesForTwo(strapi, types);
  await answerRule(strapi)(context);
};

/** Whoever looks after people says who has to look at what. */
function expectManager(context: Context): void {
  if (!mayDo(context, 'admin::users.update')) throw new errors.ForbiddenError();
}

/**
 * The draft that an address names, and what whoever asks may do with it.
 * @throws {errors.NotFoundError} where there is no such entry, or its type has no drafts
 * @throws {errors.ForbiddenError} where they may not read it
 */
async function seen(
  strapi: Core.Strapi,
  context: Context,
): Promise<{ draft: Draft; mayAsk: boolean; mayPublish: boolean }> {
  const { type, document = '' } = context['params'] as Record<string, string | undefined>;
  const model = editableType(strapi, type);
  const may = permissions(strapi, context, model);
  if (may.cannot.read()) throw new errors.ForbiddenError();
  const { options, pluginOptions } = strapi.contentType(model);
  const { locale: asked } = context.query;
  const isTranslated = valueAt(pluginOptions, 'i18n', 'localized') === true;
  const locale = isTranslated ? (isText(asked) ? asked : DEFAULT_LOCALE) : undefined;
  const where = { documentId: document, publishedAt: null, ...(locale && { locale }) };
  const entry: unknown =
    options?.draftAndPublish === true
      ? await strapi.db.query(model).findOne({ where, populate: ['createdBy'] })
      : undefined;
  if (!isRecord(entry)) throw new errors.NotFoundError('There is no such draft. Save it first.');
  if (may.cannot.read(entry)) throw new errors.ForbiddenError();
  const draft = { type: model, document, locale };
  return { draft, mayAsk: mayWrite(strapi, may, model, entry), mayPublish: !may.cannot.publish(entry) };
}

function noteIn(context: Context, name: string): string {
  const body: unknown = context.request.body;
  const note: unknown = isRecord(body) ? (body[name] ?? '') : '';
  if (typeof note !== 'string') throw new errors.ValidationError(`Expected a text as “${name}”.`);
  const { length } = note.trim();
  if (length > LONGEST_NOTE)
    throw new errors.ValidationError(`Use at most ${LONGEST_NOTE} letters for the note; this one has ${length}.`);
  return note.trim();
}

const userOf = (context: Context): number => Number((context.state['user'] as { id: unknown }).id);
