import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { loadSite, type SiteRenderer } from '../../publisher/render/page-renderer.ts';
import { staticFiles } from '../../publisher/release/static-files.ts';
import type { ContentSource } from '../../src/content/content-source.ts';
import { openTab } from './reader.ts';

/** What stands for every picture of the fixtures. */
const ANY_PICTURE = '/styleguide/sample.jpg';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Where the site of a fixture tab seems to stand. */
export const FIXTURE_SITE = 'https://www.example.org';

/** What a tab shows, and the files that the build made beside it. */
interface Shown {
  readonly renderer: SiteRenderer;
  readonly source: ContentSource;
  readonly files: ReadonlyMap<string, string>;
}

async function answer(route: Route, { renderer, source, files }: Shown): Promise<void> {
  const url = route.request().url();
  const { pathname } = new URL(url);
  const file = files.get(/^\/media\/.*\.(?:jpg|webp|avif)$/.test(pathname) ? ANY_PICTURE : pathname);
  if (file !== undefined) return await route.fulfill({ path: file });
  if (pathname.startsWith('/media/')) return await route.abort();
  const { status, contentType, body } = await renderer.render(url, source);
  // A page that says “not found” is looked at like any other; a file that is not there is not there.
  const isLookedAt = status === 404 && pathname.endsWith('/');
  await route.fulfill({ status: isLookedAt ? 200 : status, contentType, body: Buffer.from(body) });
}

/** A tab in which the built site stands over a content source: it needs no CMS and no publisher. */
export async function openFixtureTab(
  browser: Browser,
  source: ContentSource,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const renderer = await loadSite(join(DIST, 'server', 'entry.mjs'));
  const page = await openTab(browser, options);
  const files = staticFiles(join(DIST, 'client'));
  await page.route('**/*', (route) => answer(route, { renderer, source, files }));
  return page;
}

/** One page of each kind, as the fixtures have them. */
export const FIXTURE_KINDS = [
  '/',
  '/principles/',
  '/principles/peer-support/',
  '/actions/champion/',
  '/case-studies/',
  '/case-studies/theme/outdoors/',
  '/case-studies/harbour-walks/',
  '/reports/',
  '/reports/whats-next/',
  '/progress/',
  '/progress/a-paid-place/',
  '/findings/',
  '/help/',
  '/about/',
  '/bsl/',
  '/accessibility-statement/',
  '/404/',
] as const;
