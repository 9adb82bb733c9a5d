import { parse } from 'node-html-parser';
import { linksIn } from '../../../site/publisher/links/page-links.ts';
import { ROOTS } from '../../../site/publisher/pages/reachability.ts';

/** Files that no page is: they are only fetched by readers. */
const FILES = /^\/(media|assets)\/|\.(?!html$|xml$|atom$)[a-z0-9]+$/i;

/** The address of a link on the same site, from `/`; undefined where it leads elsewhere or to a file. */
function pathOf(href: string, page: string, isSitemap: boolean): string | undefined {
  const url = URL.canParse(href, page) ? new URL(href, page) : undefined;
  // A sitemap names the address that the site is published for, which may be another than the one it answers at.
  if (!url || (url.origin !== new URL(page).origin && !isSitemap)) return undefined;
  return FILES.test(url.pathname) ? undefined : url.pathname;
}

/** The name of the site that answers at an address, as its first page says it (ogp.me, `og:site_name`); empty where it says none. */
export async function nameOfSite(base: string): Promise<string> {
  const page = parse(await (await fetch(`${base}/`)).text());
  return page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
}

/** The address that a site is published for, as the canonical link of its first page says it (RFC 6596); `base` where it says none. */
export async function addressOfSite(base: string): Promise<string> {
  const page = parse(await (await fetch(`${base}/`)).text());
  const named = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return new URL(URL.canParse(named) ? named : base).origin;
}

/**
 * Every page of a site, found as a reader finds them: by the links from its first page, and by its sitemap.
 * @param base where the site answers, such as `http://127.0.0.1:4321`
 * @throws {Error} where the first page does not answer
 */
export async function pagesOfSite(base: string): Promise<string[]> {
  const known = new Set<string>(ROOTS);
  const pages: string[] = [];
  for (const path of known) {
    const response = await fetch(base + path, { redirect: 'manual' });
    if (path === '/' && !response.ok)
      throw new Error(`Expected a site at ${base}, found that it answers ${response.status}.`);
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (!response.ok) continue;
    if (type.includes('html')) pages.push(path);
    for (const href of linksIn(text, type).hrefs) {
      const found = pathOf(href, base + path, type.includes('xml'));
      if (found !== undefined) known.add(found);
    }
  }
  return pages.toSorted();
}
