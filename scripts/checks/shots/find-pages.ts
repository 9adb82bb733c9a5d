/** A page of a running site. */
export interface FoundPage {
  path: string;
  /** How much HTML it is, uncompressed. */
  bytes: number;
}

/** Pages that no sitemap names: those for what is not there (any more), and the gallery of components. */
const BESIDE_THE_SITEMAP = ['/404.html', '/410.html', '/styleguide/'];

/** The paths that a sitemap, or an index of sitemaps, names (https://www.sitemaps.org/protocol.html). */
export const pathsIn = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);

/**
 * The pages of a site that runs, by its sitemap.
 * @param base where it answers, such as `http://127.0.0.1:4321`; the sitemap may name another host
 * @throws {Error} where the sitemap, or a page that it names, does not answer
 */
export async function findPages(base: string): Promise<FoundPage[]> {
  const pages: FoundPage[] = [];
  for (const path of await pathsOfSitemap(base, '/sitemap.xml'))
    pages.push({ path, bytes: Buffer.byteLength(await textAt(base, path)) });
  for (const path of BESIDE_THE_SITEMAP) {
    const response = await fetch(base + path);
    const text = await response.text();
    if (response.ok) pages.push({ path, bytes: Buffer.byteLength(text) });
  }
  return pages;
}

async function pathsOfSitemap(base: string, sitemap: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of pathsIn(await textAt(base, sitemap)))
    found.push(...(path.endsWith('.xml') ? await pathsOfSitemap(base, path) : [path]));
  return found;
}

async function textAt(base: string, path: string): Promise<string> {
  const response = await fetch(base + path);
  if (response.ok) return response.text();
  throw new Error(`Expected ${base}${path} to answer with success, found status ${String(response.status)}.`);
}
