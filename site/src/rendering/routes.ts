import type { SSRManifest } from 'astro';
import { Html } from './html.ts';
import type { PageContext, Scripts } from './page-context.ts';

/** The file behind a route, and the page that was asked for with it. */
export interface Match {
  /** What the file exports. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly params: PageContext['params'];
  /** The links to the style sheets of the page. */
  readonly head: Html;
  /** Where the build put the scripts that components ask for. */
  readonly scripts: Scripts;
  /** As Astro has it: the page that says “there is no such page” says so to machines too. */
  readonly status: number;
}

interface Route {
  readonly pattern: RegExp;
  readonly params: readonly string[];
  readonly head: Html;
  readonly status: number;
  /** The file, which is loaded with the first page of the route. */
  readonly load: () => Promise<Match['module']>;
}

/** Finds the route of a path, such as `/principles/connection/`; undefined where no page can stand there. */
export type FindRoute = (path: string) => Promise<Match | undefined>;

/** The routes of the built site, in Astro's order: the first that fits a path is the one. */
export function routesOf(manifest: SSRManifest): FindRoute {
  const routes = manifest.routes.flatMap((info) => routeOf(info, manifest));
  const scripts = scriptsOf(manifest);
  return async (path) => {
    const decoded = decode(path);
    if (decoded === undefined) return undefined;
    for (const { pattern, params, head, status, load } of routes) {
      const found = pattern.exec(decoded);
      if (found)
        return {
          module: await load(),
          params: Object.fromEntries(params.map((name, index) => [name, found[index + 1]])),
          head,
          scripts,
          status,
        };
    }
    return undefined;
  };
}

function routeOf({ routeData, styles }: SSRManifest['routes'][number], { pageMap }: SSRManifest): Route[] {
  const load = pageMap?.get(routeData.component);
  if (routeData.origin !== 'project' || !load) return [];
  let module: Promise<Match['module']> | undefined;
  return [
    {
      pattern: routeData.pattern,
      params: routeData.params,
      head: new Html(styles.map(linkTo).join('')),
      status: routeData.route === '/404' ? 404 : 200,
      load: () => (module ??= load().then(async ({ page }) => ({ ...(await page()) }))),
    },
  ];
}

/** @throws {Error} for a style sheet that is no file: the site is built with none (`inlineStylesheets: 'never'`). */
function linkTo(style: SSRManifest['routes'][number]['styles'][number]): string {
  if (style.type === 'external') return `<link rel="stylesheet" href="/${style.src}">`;
  throw new Error('Expected every style sheet to be a file, found one inline. Set build.inlineStylesheets to "never".');
}

/** @throws {Error} for a script that stands in the page: the build makes a file of each (`vite.build.assetsInlineLimit`). */
function scriptsOf({ entryModules }: SSRManifest): Scripts {
  return (id) => {
    const file = entryModules[id];
    if (file) return `/${file}`;
    throw new Error(`Expected the build to have made a file of the script ${id}, found none. Build the site anew.`);
  };
}

/** The path as it is written in a route; undefined where it is no text, as with a stray “%”. */
function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}
