import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answersWithin } from './readiness';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/**
 * Answers /ready with 200 where the CMS can work, its database included, and with 503 where it cannot. Strapi's own /_health
 * only says that the process runs.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  // A table of ours, because a database that was lost and made anew answers "select 1" too.
  const isReady = answersWithin(PATIENCE, () => strapi.db.query('admin::role').count());
  return async (context: Context, next: Next) => {
    if (context.path !== '/ready' || !['GET', 'HEAD'].includes(context.method)) return next();
    const ready = await isReady();
    context.status = ready ? 200 : 503;
    context.set('cache-control', 'no-store');
    context.body = { status: ready ? 'ready' : 'waiting for the database' };
  };
};
