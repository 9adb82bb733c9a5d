import type { Core } from '@strapi/strapi';

/** A route that a plugin offers in the admin panel. */
export interface PluginRoute {
  readonly plugin: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
}

/** The route of a plugin as it is offered, to be changed while it is not open yet. @throws {Error} where it is not there any more */
export function pluginRoute(strapi: Core.Strapi, { plugin, method, path }: PluginRoute): Core.Route {
  const { routes } = strapi.plugin(plugin);
  const offered = Array.isArray(routes) ? routes : routes['admin']?.routes;
  const route = offered?.find((one) => one.method === method && one.path === path);
  if (!route)
    throw new Error(`Strapi has no route ${method} ${path} of ${plugin} any more: see what stands in its place.`);
  return route;
}
