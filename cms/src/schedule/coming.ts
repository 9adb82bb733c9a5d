import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { planView, type PlanView } from './plan-view';
import { bundlesWhere, type Bundle } from './schedule';
import { wallClock } from './wall-clock';

/** What is planned, for whoever may read it. */
export interface Coming {
  /** The day that it is on the site's clocks. */
  readonly today: string;
  /** What was not done, the latest first, until somebody puts it away. */
  readonly notDone: readonly PlanView[];
  /** What waits, in the order in which it is due. */
  readonly waiting: readonly PlanView[];
}

export async function coming(strapi: Core.Strapi, context: Context, now = new Date()): Promise<Coming> {
  const [notDone, waiting] = [
    await bundlesWhere(strapi, {
      putAway: false,
      $or: [{ result: 'refused' }, { result: 'cancelled', reason: { $notNull: true } }],
    }),
    await bundlesWhere(strapi, { result: 'waiting' }),
  ];
  const views = async (bundles: readonly Bundle[]) => {
    const all = await Promise.all(bundles.map((bundle) => planView(strapi, context, bundle)));
    return all.filter((view) => view !== undefined);
  };
  const latestFirst = notDone.toSorted((one, other) => (other.doneAt ?? '').localeCompare(one.doneAt ?? ''));
  return { today: wallClock(now).day, notDone: await views(latestFirst), waiting: await views(waiting) };
}
