import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { render as Render } from '../../src/renderer.ts';
import type { ContentSource } from '../../src/content/content-source.ts';
import { errorMessage } from '../process/error-message.ts';
import { recordingSource } from '../dependencies/recording-source.ts';
import { digestOf } from '../store/digest.ts';
import { withoutMarks } from '../../src/content/late/marks.ts';
import type { RequestedShareCard } from '../../src/content/media/share-card.ts';
import type { Hole } from '../../src/rendering/finish.ts';
import { PageMemory } from '../dependencies/page-memory.ts';
import type { WrittenPage, PageBody } from './write-page.ts';

/** What came of an address that was asked for, and the keys of the questions that it asked. */
type Came<Page> = { readonly path: string; readonly reads: readonly string[] } & (
  | ({
      readonly kind: 'page';
      readonly holes: readonly KeyedHole[];
      readonly card: RequestedShareCard | undefined;
    } & Page)
  /** No page stands there, or the page sends the reader on. */
  | { readonly kind: 'missing' | 'moved' }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** Where a late value stands, with the key of the question for it. */
export interface KeyedHole extends Omit<Hole, 'late'> {
  readonly key: string;
}

/** What came of an address; a page is kept as an object. */
export type Outcome = Came<WrittenPage>;

/** Renders pages and keeps them as objects. */
export interface PageRenderer {
  render(paths: readonly string[]): Promise<readonly Outcome[]>;
  /** Keeps pages that were made without rendering. */
  keep(pages: readonly PageBody[]): Promise<readonly WrittenPage[]>;
}

/** Keeps pages as objects. */
export interface Writer {
  keep(pages: readonly PageBody[]): Promise<readonly WrittenPage[]>;
}

/** What the built site exports. */
export interface SiteRenderer {
  readonly render: typeof Render;
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

/** What a renderer works with. */
export interface RenderParts {
  /** Loads the built site; asked for where there is something to render. */
  readonly load: () => Promise<SiteRenderer>;
  /** The site's public address, without a path. */
  readonly siteUrl: string;
  /** What pages read. It must stay as it is while they are rendered. */
  readonly content: ContentSource;
  readonly writer: Writer;
  /** What pages work out for each other; whoever keeps it tells it what changes. Default: for this renderer alone. */
  readonly memory?: PageMemory;
}

/** A renderer of pages. */
export function pageRenderer({ load, siteUrl, content, writer, memory = new PageMemory() }: RenderParts): PageRenderer {
  let loaded: Promise<SiteRenderer> | undefined;
  return {
    keep: (pages) => writer.keep(pages),
    render: async (paths) => {
      const site = await (loaded ??= load());
      const rendered: Came<PageBody>[] = [];
      for (const path of paths) {
        rendered.push(await renderPage(site, siteUrl, content, path, memory));
        // A page waits for nothing from outside: without this nobody else in the process, readers of the site among them, would have a turn.
        await setImmediate();
      }
      const bodies = rendered.flatMap(bodyOf);
      const kept = (await writer.keep(bodies)).values();
      return rendered.map((came) => (came.kind === 'page' ? asKept(came, kept.next().value) : came));
    },
  };
}

/** What is kept of a page, and nothing else: it is copied on its way to another thread. */
function bodyOf(came: Came<PageBody>): PageBody[] {
  if (came.kind !== 'page') return [];
  const { body, contentType, links } = came;
  return [{ body, contentType, ...(links && { links }) }];
}

/** A page without its content, which is kept elsewhere now. */
function asKept(
  { path, reads, holes, card }: Came<PageBody> & { readonly kind: 'page' },
  kept: WrittenPage | undefined,
): Outcome {
  if (!kept) throw new Error(`The page ${path} was rendered, and not kept.`);
  return { path, reads, holes, card, kind: 'page', ...kept };
}

/** Pages that web servers show in place of what is asked for; their routes are folders as all others are. */
const SPECIAL = new Map([
  ['/404.html', { route: '/404/', status: 404 }],
  ['/410.html', { route: '/410/', status: 200 }],
]);

/** Renders one page, and notes what it read. */
async function renderPage(
  site: SiteRenderer,
  siteUrl: string,
  content: ContentSource,
  path: string,
  { late, early, marks }: PageMemory,
): Promise<Came<PageBody>> {
  const { route, status } = SPECIAL.get(path) ?? { route: path, status: 200 };
  const { source, reads } = route.endsWith('/')
    ? recordingSource(content, late, marks)
    : recordingSource(content, early);
  let page: Awaited<ReturnType<typeof Render>>;
  try {
    page = await site.render(new URL(route, siteUrl).href, source);
  } catch (error) {
    const reason = withoutMarks(errorMessage(error), (number) => marks.at(number).text);
    return { path, reads: reads(), kind: 'failed', reason };
  }
  const { body, contentType, links, shareCards = [], holes = [] } = page;
  if (page.status === status) {
    const keyed = holes.map(({ late: number, ...hole }) => ({ ...hole, key: marks.at(number).key }));
    const made = { body, contentType, holes: keyed, card: shareCards[0], ...(links && { links }) };
    return { path, reads: reads(), kind: 'page', ...made };
  }
  if (page.status === 404) return { path, reads: reads(), kind: 'missing' };
  if (page.status >= 300 && page.status < 400) return { path, reads: reads(), kind: 'moved' };
  return { path, reads: reads(), kind: 'failed', reason: `the page answered with status ${page.status}` };
}
