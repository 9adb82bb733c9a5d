import { registerHooks } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../platform/places.ts';
import type { Entries } from './entries.ts';
import { readFrom } from './live-content.ts';
import { pageSource } from './page-source.ts';

const LIVE_CONTENT = pathToFileURL(join(import.meta.dirname, 'live-content.ts')).href;

/** Views become their names: the peers have views of their own. */
const viewName = (specifier: string) =>
  `data:text/javascript,export default ${JSON.stringify(basename(specifier, '.astro'))}`;

type Work = (...given: unknown[]) => unknown;

/** Runs the site's own page code outside Astro, so that the peers show the very words that our pages show. */
export type SiteCode = (file: string, name: string, ...given: unknown[]) => Promise<unknown>;

/** What a file of the site’s page code exports under a name. Open the page code first. */
export async function siteValue(file: string, name: string): Promise<unknown> {
  const url = pathToFileURL(join(ROOT, 'site', 'src', file)).href;
  const module: unknown = await import(url);
  return typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;
}

async function functionIn(file: string, name: string): Promise<Work> {
  const found = await siteValue(file, name);
  if (typeof found === 'function') {
    return (...given) => {
      const answer: unknown = Reflect.apply(found, undefined, given);
      return answer;
    };
  }
  throw new Error(
    `Expected site/src/${file} to export the function ${name}, found none. Correct its name in scripts/measuring/peers/content.`,
  );
}

/** Opens the site's page code on some entries. */
export async function siteCode(entries: Entries): Promise<SiteCode> {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'astro:content') return { url: LIVE_CONTENT, shortCircuit: true };
      if (specifier.endsWith('.astro')) return { url: viewName(specifier), shortCircuit: true };
      return next(specifier, context);
    },
  });
  const source = pageSource(entries);
  readFrom(source);
  const withSource = await functionIn('content/current-source.ts', 'withSource');
  return async (file, name, ...given) => {
    const work = await functionIn(file, name);
    return await withSource(source, () => Promise.resolve(work(...given)));
  };
}
