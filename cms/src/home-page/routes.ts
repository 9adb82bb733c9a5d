import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { firstSteps, noteFirstSteps } from './first-steps';
import { onTheWay } from './on-the-way';
import { toCheck } from './to-check';

/** What the home page of the admin panel asks; each answer holds only what whoever asks may read. */
export function offerHomePageRoutes(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const answer = (find: (strapi: Core.Strapi, context: Context) => Promise<unknown>) => async (context: Context) => {
    context.body = await find(strapi, context);
  };
  const routes = [
    { method: 'GET', path: '/home-page/on-the-way', handler: answer(onTheWay), config },
    { method: 'GET', path: '/home-page/to-check', handler: answer(toCheck), config },
    { method: 'GET', path: '/home-page/first-steps', handler: answer(firstSteps), config },
    { method: 'POST', path: '/home-page/first-steps', handler: answer(noteFirstSteps), config },
  ] as const;
  // Strapi's types know handlers by name only; it takes functions.
  strapi.server.routes({ type: 'admin', routes: routes as never });
}
