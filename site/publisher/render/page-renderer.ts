import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { render as Render } from '../../src/renderer.ts';
import type { ContentSource } from '../../src/content/content-source.ts';
import { explain } from '../explain.ts';
import { inlineHashes, type InlineHashes } from '../hosting/inline-hashes.ts';
import { linksIn, type PageLinks } from '../plan/links.ts';
import { recordingSource, type Memory } from '../plan/recording-source.ts';
import type { Objects, StoredObject } from '../release/objects.ts';
import { digestOf } from '../store/digest.ts';

/** What came of an address that was asked for, and the keys of the questions that it asked. */
export type Outcome = { readonly path: string; readonly reads: readonly string[] } & (
  | {
      readonly kind: 'page';
      readonly object: StoredObject;
      readonly links: PageLinks;
      readonly inline: InlineHashes | undefined;
    }
  /** No page stands there, or the page sends the reader on. */
  | { readonly kind: 'missing' | 'moved' }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** Renders pages and keeps them as objects. */
export interface PageRenderer {
  render(paths: readonly string[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** What the built site exports. */
export interface SiteRenderer {
  readonly render: typeof Render;
}

/** What a renderer works with; plain data, so that it can be handed to a worker thread. */
export interface RenderSettings {
  /** The built renderer's entry module. */
  readonly entry: string;
  /** The site's public address, without a path. */
  readonly siteUrl: string;
  /** The content store's database file. */
  readonly database: string;
  /** The folder of the object store. */
  readonly objects: string;
  /** The day that pages are made for, as `2026-11-24`. */
  readonly today: string;
}

const isSiteRenderer = (module: object): module is SiteRenderer =>
  'render' in module && typeof module.render === 'function';

/**
 * Loads the built site as it is now. Node loads a module once for each address, so the address names the build: the
 * entry's content, which changes with every part of it, because it names them by their hashes.
 * @throws {Error} where it was not built.
 */
export async function loadSite(entry: string): Promise<SiteRenderer> {
  const load = async (): Promise<unknown> =>
    await import(`${pathToFileURL(entry).href}?build=${digestOf(readFileSync(entry))}`);
  const module = await load().catch((error: unknown) => {
    throw new Error(`The site's renderer is not at ${entry}, or does not load. Build it with: npm run build`, {
      cause: error,
    });
  });
  if (typeof module === 'object' && module !== null && isSiteRenderer(module)) return module;
  throw new Error(`The module ${entry} exports no render function. Build the site again with: npm run build`);
}

const decoder = new TextDecoder();

/** Pages that web servers show in place of what is asked for; their routes are folders as all others are. */
const SPECIAL = new Map([
  ['/404.html', { route: '/404/', status: 404 }],
  ['/410.html', { route: '/410/', status: 200 }],
]);

/** What a page has inline; undefined, as of nearly every page, where it has nothing. */
function inlineIn(html: string): InlineHashes | undefined {
  const found = inlineHashes(html);
  return found.scripts.length + found.styles.length > 0 ? found : undefined;
}

/**
 * Renders one page, notes what it read, and keeps it.
 * @param memory What pages work out for each other, as long as the content stays as it is.
 * @throws where it cannot be kept (a full disk), which is no fault of the page: it is worth trying again.
 */
export async function renderPage(
  site: SiteRenderer,
  settings: Pick<RenderSettings, 'siteUrl'>,
  objects: Pick<Objects, 'put'>,
  content: ContentSource,
  path: string,
  memory: Memory = new Map(),
): Promise<Outcome> {
  const { route, status } = SPECIAL.get(path) ?? { route: path, status: 200 };
  const { source, reads } = recordingSource(content, memory);
  let page: Awaited<ReturnType<typeof Render>>;
  try {
    page = await site.render(new URL(route, settings.siteUrl).href, source);
  } catch (error) {
    return { path, reads: reads(), kind: 'failed', reason: explain(error) };
  }
  if (page.status === status) {
    const text = decoder.decode(page.body);
    return {
      path,
      reads: reads(),
      kind: 'page',
      object: objects.put(page.body),
      links: linksIn(text, page.contentType),
      inline: page.contentType.includes('html') ? inlineIn(text) : undefined,
    };
  }
  if (page.status === 404) return { path, reads: reads(), kind: 'missing' };
  if (page.status >= 300 && page.status < 400) return { path, reads: reads(), kind: 'moved' };
  return { path, reads: reads(), kind: 'failed', reason: `the page answered with status ${page.status}` };
}
