import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { render as Render } from '../../src/renderer.ts';
import type { ContentSource } from '../../src/content/content-source.ts';
import { explain } from '../explain.ts';
import { linksIn, type PageLinks } from '../plan/links.ts';
import { recordingSource, type Read } from '../plan/recording-source.ts';
import type { Objects, StoredObject } from '../release/objects.ts';
import { digestOf } from '../store/digest.ts';

/** What came of an address that was asked for. */
export type Outcome = { readonly path: string; readonly reads: readonly Read[] } & (
  | { readonly kind: 'page'; readonly object: StoredObject; readonly links: PageLinks }
  /** No page stands there. */
  | { readonly kind: 'missing' }
  /** The page sends the reader on. */
  | { readonly kind: 'moved' }
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

/** The status that an address must answer: the page for “not found” answers 404 where it is meant to. */
const expectedStatus = (path: string) => (path === '/404.html' ? 404 : 200);

/**
 * Renders one page, notes what it read, and keeps it.
 * @throws where it cannot be kept (a full disk), which is no fault of the page: it is worth trying again.
 */
export async function renderPage(
  site: SiteRenderer,
  settings: RenderSettings,
  objects: Objects,
  content: ContentSource,
  path: string,
): Promise<Outcome> {
  const { source, reads } = recordingSource(content);
  let page: Awaited<ReturnType<typeof Render>>;
  try {
    page = await site.render(new URL(path === '/404.html' ? '/404/' : path, settings.siteUrl).href, source);
  } catch (error) {
    return { path, reads, kind: 'failed', reason: explain(error) };
  }
  if (page.status === expectedStatus(path)) {
    return {
      path,
      reads,
      kind: 'page',
      object: objects.put(page.body),
      links: linksIn(decoder.decode(page.body), page.contentType),
    };
  }
  if (page.status === 404) return { path, reads, kind: 'missing' };
  if (page.status >= 300 && page.status < 400) return { path, reads, kind: 'moved' };
  return { path, reads, kind: 'failed', reason: `the page answered with status ${page.status}` };
}
