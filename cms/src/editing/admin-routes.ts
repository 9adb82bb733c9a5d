import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** A question of the admin panel, and what answers it. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handler: (context: Context) => void | Promise<void>;
}

/** Offers routes to whoever is signed in to the admin panel; each handler sees to what they may do. */
export function offerAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const offered = routes.map((route) => ({ ...route, config }));
  // Strapi's types know handlers by name only; it takes functions.
  strapi.server.routes({ type: 'admin', routes: offered as never });
}
