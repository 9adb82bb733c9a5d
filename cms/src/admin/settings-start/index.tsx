import type { ComponentType } from 'react';
import { addStyle } from '../add-style';
import type { Extension } from '../extension';
import css from './settings-start.css?inline';
import { StartOfSettings } from './start-of-settings';

/** Where Strapi's settings begin: its own overview, which is for whoever may change it. */
const OVERVIEW = 'application-infos';

type Lazy = () => Promise<{ Component: ComponentType }>;

/** “Settings” leads each person to something that they can do there. */
export const settingsStart: Extension = {
  register(app) {
    addStyle(css);
    app.router.addRoute((routes) =>
      routes.map((route) =>
        route.path === 'settings/*' && route.children ? { ...route, children: route.children.map(changed) } : route,
      ),
    );
  },
};

function changed<Route extends { path?: string | undefined; lazy?: unknown }>(route: Route): Route {
  if (route.path !== OVERVIEW || typeof route.lazy !== 'function') return route;
  const load = route.lazy as Lazy;
  const lazy = async () => {
    const { Component: Overview } = await load();
    return { Component: () => <StartOfSettings overview={<Overview />} /> };
  };
  return { ...route, lazy };
}
