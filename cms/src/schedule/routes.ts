import { errors } from '@strapi/utils';
import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { editableType, isText, permissions } from '../editing/permissions';
import { coming } from './coming';
import { endWaiting, putAway } from './end-plans';
import { entriesToAdd } from './entries-to-add';
import { makePlan, missing, obstaclesNow, type NewPlan } from './make-plan';
import { actAskedFor, entriesAskedFor, entryAskedFor, momentAskedFor } from './plan-asked-for';
import { mayPlanAll, planView, type PlanView } from './plan-view';
import { bundlesWhere, hasDrafts, type Bundle } from './schedule';

/** What a person is told who has planned something. */
export interface Planned {
  readonly plan: PlanView | undefined;
  /** Why it could not go out as it is now. Planning is possible all the same. */
  readonly problems: readonly string[];
  /** What to know of the time. */
  readonly note?: string;
}

/** Planning, changing and cancelling, for whoever may publish an entry; what is planned, for whoever may read it. */
export function offerScheduleRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/schedule/coming', handler: answerComing(strapi) },
    { method: 'GET', path: '/schedule/entries', handler: answerEntries(strapi) },
    { method: 'GET', path: '/schedule/of/:type/:document', handler: answerOf(strapi) },
    { method: 'POST', path: '/schedule/plan', handler: answerPlan(strapi) },
    { method: 'POST', path: '/schedule/cancel/:bundle', handler: answerCancel(strapi) },
    { method: 'POST', path: '/schedule/put-away/:bundle', handler: answerPutAway(strapi) },
  ]);
}

const answerComing = (strapi: Core.Strapi) => async (context: Context) => {
  context.body = await coming(strapi, context);
};

const answerEntries = (strapi: Core.Strapi) => async (context: Context) => {
  const { words } = context.query;
  context.body = await entriesToAdd(strapi, context, isText(words) ? words : '');
};

const answerOf = (strapi: Core.Strapi) => async (context: Context) => {
  const { type, document } = context['params'] as Record<string, string | undefined>;
  const model = editableType(strapi, type);
  const mayPlan = hasDrafts(strapi.contentType(model)) && !permissions(strapi, context, model).cannot.publish();
  if (!mayPlan) return void (context.body = { mayPlan, plans: [] });
  const { entryType, entry, language } = entryAskedFor(strapi, { type, document, language: context.query['language'] });
  const bundles = await bundlesWhere(strapi, {
    ...{ entryType, entry, language, putAway: false },
    $or: [{ result: { $in: ['waiting', 'refused'] } }, { result: 'cancelled', reason: { $notNull: true } }],
  });
  const plans = await Promise.all(bundles.map((bundle) => planView(strapi, context, bundle)));
  context.body = { mayPlan, plans: plans.filter((plan) => plan !== undefined) };
};

const answerPlan = (strapi: Core.Strapi) => async (context: Context) => {
  const plan = await planAskedFor(strapi, context);
  const { note, ...wanted } = plan;
  const bundle = await makePlan(strapi, wanted);
  const [made] = await bundlesWhere(strapi, { bundle });
  context.body = {
    plan: made && (await planView(strapi, context, made)),
    problems: await obstaclesNow(strapi, wanted),
    ...(note !== undefined && { note }),
  } satisfies Planned;
};

async function planAskedFor(strapi: Core.Strapi, context: Context): Promise<NewPlan & { note: string | undefined }> {
  const asked: unknown = context.request.body;
  const body = isRecord(asked) ? asked : {};
  const [act, entries] = [actAskedFor(body['act']), entriesAskedFor(strapi, body['entries'])];
  if (!(await mayPlanAll(strapi, context, act, entries))) throw new errors.ForbiddenError();
  const gone = await missing(strapi, entries);
  if (gone !== undefined) throw new errors.NotFoundError(`“${gone}” is not there any more.`);
  const { due, note } = momentAskedFor(body['day'], body['time'], body['second'] === true);
  const replaces = isText(body['replaces']) ? body['replaces'] : undefined;
  if (replaces !== undefined) await expectMayChange(strapi, context, replaces);
  const user = Number((context.state['user'] as { id: unknown }).id);
  return { act, due, entries, user, replaces, note };
}

const answerCancel = (strapi: Core.Strapi) => async (context: Context) => {
  const { bundle } = await expectMayChange(strapi, context, paramOf(context));
  const ended = await strapi.db.transaction(() => endWaiting(strapi, bundle, 'cancelled', null));
  if (!ended)
    throw new errors.ApplicationError('This plan was changed, cancelled or carried out meanwhile. Look at it again.');
  context.body = {};
};

const answerPutAway = (strapi: Core.Strapi) => async (context: Context) => {
  const { bundle } = await expectMayChange(strapi, context, paramOf(context));
  await putAway(strapi, bundle);
  context.body = {};
};

const paramOf = (context: Context): string => String((context['params'] as Record<string, unknown>)['bundle']);

async function expectMayChange(strapi: Core.Strapi, context: Context, name: string): Promise<Bundle> {
  const [bundle] = await bundlesWhere(strapi, { bundle: name });
  if (!bundle) throw new errors.NotFoundError('There is no such plan.');
  if (!(await mayPlanAll(strapi, context, bundle.act, bundle.entries))) throw new errors.ForbiddenError();
  return bundle;
}
