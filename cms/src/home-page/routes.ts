import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { firstSteps, noteFirstSteps } from './first-steps';
import { onTheWay } from './on-the-way';
import { toCheck } from './to-check';

/** What the home page of the admin panel asks; each answer holds only what whoever asks may read. */
export function offerHomePageRoutes(strapi: Core.Strapi): void {
  const answer = (find: (strapi: Core.Strapi, context: Context) => Promise<unknown>) => async (context: Context) => {
    context.body = await find(strapi, context);
  };
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/home-page/on-the-way', handler: answer(onTheWay) },
    { method: 'GET', path: '/home-page/to-check', handler: answer(toCheck) },
    { method: 'GET', path: '/home-page/first-steps', handler: answer(firstSteps) },
    { method: 'POST', path: '/home-page/first-steps', handler: answer(noteFirstSteps) },
  ]);
}
