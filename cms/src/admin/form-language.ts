import { contentTypes, DEFAULT_LOCALE } from '@waymark/shared-types';
import { redirect, type LoaderFunctionArgs } from 'react-router-dom';
import type { Extension } from './extension';

const NAME = 'plugins[i18n][locale]';

/** The path of a form, behind whatever path the panel has: in it the type's uid. */
const FORM = /\/content-manager\/(?:collection-types\/([^/]+)\/.|single-types\/([^/]+))/;

const LOCALISED: ReadonlySet<string> = new Set(
  Object.values(contentTypes)
    .filter(({ localised }) => localised)
    .map(({ uid }) => uid),
);

/**
 * The address of a form that does not say its language, with the first language; undefined where it says one, where the entries of
 * its type have none, and where it is no form.
 */
export function withLanguage(address: string): string | undefined {
  const { origin, pathname, search, hash, searchParams } = new URL(address);
  const [, collection, single] = FORM.exec(pathname) ?? [];
  if (!LOCALISED.has(collection ?? single ?? '') || searchParams.has(NAME)) return undefined;
  return `${origin}${pathname}${search === '' ? '?' : `${search}&`}${NAME}=${DEFAULT_LOCALE}${hash}`;
}

/**
 * A form says its language in its address from the start. Without it Strapi adds it once it has asked which languages there are: it
 * loads the entry twice, and whoever has typed something by then is asked whether it may be thrown away.
 */
export const formLanguage: Extension = {
  register(app) {
    const address = withLanguage(window.location.href);
    if (address !== undefined) window.history.replaceState(window.history.state, '', address);
    app.router.addRoute((routes) =>
      routes.map((route) => (route.path === 'content-manager/*' ? { ...route, loader } : route)),
    );
  },
};

/** Asked before a page of the content manager is shown. @see https://reactrouter.com/6.30.1/route/loader */
function loader({ request }: LoaderFunctionArgs): Response | null {
  const address = withLanguage(request.url);
  return address === undefined ? null : redirect(address);
}
