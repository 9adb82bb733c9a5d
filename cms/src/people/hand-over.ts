import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { mayDo } from '../editing/permissions';
import { kindOf } from '../home-page/entry-link';
import { REQUEST, requests } from '../approval/requests';
import { plansOf, SCHEDULE } from '../schedule/schedule';
import { colleagues } from './people';

/** What the settings ask where somebody leaves; for whoever looks after people. */
export function offerHandOver(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/people/hand-over', handler: answerPeople(strapi) },
    { method: 'GET', path: '/people/hand-over/:id', handler: answerHeld(strapi) },
    { method: 'POST', path: '/people/hand-over/:id', handler: handOver(strapi) },
  ]);
}

/** The types of entries that people write in the panel. */
const writtenTypes = (strapi: Core.Strapi) =>
  Object.values(strapi.contentTypes).filter(
    ({ uid, pluginOptions }) =>
      uid.startsWith('api::') &&
      (pluginOptions?.['content-manager'] as { visible?: boolean } | undefined)?.visible !== false,
  );

const answerPeople = (strapi: Core.Strapi) => async (context: Context) => {
  expectManager(context);
  const users: unknown[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true }, orderBy: ['firstname', 'lastname'] });
  const ids = users.filter(isRecord).map(({ id }) => Number(id));
  const me = userOf(context);
  context.body = {
    people: [...(await colleagues(strapi, ids)).values()].map((one) => ({ ...one, isMe: one.id === me })),
  };
};

/** How much of each kind somebody has written, how many of their plans wait or were refused, and how many of their requests wait. */
const answerHeld = (strapi: Core.Strapi) => async (context: Context) => {
  expectManager(context);
  const id = await idOf(strapi, context['params']);
  const counts: Record<string, number> = {};
  for (const type of writtenTypes(strapi)) {
    const where = { createdBy: { id }, ...(type.options?.draftAndPublish === true && { publishedAt: null }) };
    const count = await strapi.db.query(type.uid).count({ where });
    if (count > 0) counts[kindOf(type)] = count;
  }
  const plans = await plansOf(strapi, id);
  if (plans.length > 0) counts['Plan'] = new Set(plans.map(({ bundle }) => bundle)).size;
  context.body = { entries: counts, requests: (await requests(strapi, { askedBy: id, state: 'open' })).length };
};

/**
 * Gives a colleague what somebody has written, planned and asked for, so that they may go on with it, and deactivates the account: all of it, or
 * nothing. Who is signed in with the account is not any more.
 */
const handOver = (strapi: Core.Strapi) => async (context: Context) => {
  expectManager(context);
  const id = await idOf(strapi, context['params']);
  const body: unknown = context.request.body;
  const to = await idOf(strapi, { id: isRecord(body) ? body['to'] : undefined });
  if (to === id) throw new errors.ValidationError('Choose a colleague: nobody hands over to themselves.');
  if ((await strapi.db.query('admin::user').count({ where: { id: to, isActive: true } })) === 0)
    throw new errors.ValidationError('Choose a colleague whose account is active.');
  await strapi.db.transaction(async () => {
    // First, since it may be refused: what somebody may not do to an account stands in `security/people-rule.ts`.
    await strapi.service('admin::user')['updateById'](id, { isActive: false });
    for (const { uid } of writtenTypes(strapi))
      // Not one by one through the document service: what the entries say does not change.
      await strapi.db.queryBuilder(uid).where({ created_by_id: id }).update({ created_by_id: to }).execute();
    const asked: Record<string, unknown> = { askedBy: to };
    for (const { documentId } of await requests(strapi, { askedBy: id, state: 'open' }))
      await strapi.documents(REQUEST).update({ documentId, data: asked });
    for (const { documentId } of await plansOf(strapi, id))
      await strapi.documents(SCHEDULE).update({ documentId, data: { plannedBy: to } });
    await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
  });
  context.body = {};
};

/** @throws {errors.NotFoundError} where there is nobody with this number */
async function idOf(strapi: Core.Strapi, params: unknown): Promise<number> {
  const id = Number(isRecord(params) ? params['id'] : undefined);
  if (!Number.isSafeInteger(id) || (await strapi.db.query('admin::user').count({ where: { id } })) === 0)
    throw new errors.NotFoundError('There is no such person.');
  return id;
}

function expectManager(context: Context): void {
  if (!mayDo(context, 'admin::users.update')) throw new errors.ForbiddenError();
}

const userOf = (context: Context): number => Number((context.state['user'] as { id: unknown }).id);
