import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { fillingOf, markOfFilling, type Filling } from '../../demo/filling';
import { kindOf } from '../home-page/entry-link';
import { planRemoval, type Plan } from './plan';
import { remove, Tally, type Counts, type Result } from './remove';

/** How the demo stands: `there` where it can be removed, `removing` while that is done, `removed` after. */
export interface DemoStatus {
  readonly state: 'none' | 'there' | 'removing' | 'removed';
  readonly progress?: { readonly done: number; readonly total: number };
  readonly result?: Result;
}

/** What a removal would take away, and what of the demo it would leave. */
export interface Preview {
  readonly goes: Counts;
  readonly stays: Counts;
}

/** What is kept of a removal that was done. */
const KEY = 'demo-removal';

/** Of the removal under way in this process; it begins anew where it was interrupted. */
let progress: DemoStatus['progress'];

/** How the demo stands, what its removal would take away, and the removal itself; for super administrators. */
export function offerDemoRemoval(strapi: Core.Strapi): void {
  const answer = (act: (strapi: Core.Strapi, context: Context) => Promise<unknown>) => async (context: Context) => {
    onlyForSuperAdministrators(context);
    context.body = await act(strapi, context);
  };
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/home-page/demo', handler: answer(status) },
    { method: 'GET', path: '/home-page/demo/preview', handler: answer(preview) },
    { method: 'POST', path: '/home-page/demo/removal', handler: answer(begin) },
  ]);
}

function onlyForSuperAdministrators(context: Context): void {
  const { roles } = context.state['user'] as { roles?: readonly { code?: string }[] };
  if (!roles?.some(({ code }) => code === 'strapi-super-admin')) throw new errors.ForbiddenError();
}

async function status(strapi: Core.Strapi): Promise<DemoStatus> {
  if (progress) return { state: 'removing', progress };
  const result: unknown = await store(strapi).get({ key: KEY });
  if (isRecord(result)) return { state: 'removed', result: result as unknown as Result };
  return { state: (await filling(strapi)) ? 'there' : 'none' };
}

async function preview(strapi: Core.Strapi, { query }: Context): Promise<Preview> {
  const found = await filling(strapi);
  if (!found) return { goes: {}, stays: {} };
  const plan = await planRemoval(strapi, found, query['keepVocabulary'] !== 'false');
  return { goes: countsOf(strapi, plan.goes, plan.files.length), stays: countsOf(strapi, plan.stays, plan.filesInUse) };
}

async function begin(strapi: Core.Strapi, context: Context): Promise<DemoStatus> {
  const [found, { state }] = [await filling(strapi), await status(strapi)];
  if (!found || state !== 'there' || progress)
    throw new errors.ApplicationError('There is no demo content to remove, or it is being removed.');
  const body: unknown = context.request.body;
  progress = { done: 0, total: 0 };
  const keepVocabulary = !(isRecord(body) && body['keepVocabulary'] === false);
  void removeAll(strapi, found, keepVocabulary);
  context.status = 202;
  return { state: 'removing', progress };
}

async function removeAll(strapi: Core.Strapi, found: Filling, keepVocabulary: boolean): Promise<void> {
  try {
    const plan = await planRemoval(strapi, found, keepVocabulary);
    const total = plan.goes.length + plan.files.length;
    const result = await remove(strapi, found, plan, (done) => {
      progress = { done, total };
    });
    await store(strapi).set({ key: KEY, value: result });
    strapi.log.info('The demo content is removed.');
  } catch (error) {
    strapi.log.error(
      `The demo content could not be removed: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    progress = undefined;
  }
}

function countsOf(strapi: Core.Strapi, documents: Plan['goes'], files: number): Counts {
  const tally = new Tally();
  for (const { uid } of documents) tally.add(kindOf(strapi.contentType(uid)));
  return { ...tally.counts, ...(files > 0 && { File: files }) };
}

const filling = async (strapi: Core.Strapi): Promise<Filling | undefined> => fillingOf(await markOfFilling(strapi));

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'waymark' });
