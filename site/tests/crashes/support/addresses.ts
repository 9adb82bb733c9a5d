/** The attributes in which the pages of the site name other files. */
const ATTRIBUTE = /\s(href|src|srcset|poster)="([^"]+)"/g;
const SITEMAP_ADDRESS = /<loc>([^<]+)<\/loc>/g;

const withoutEntities = (text: string) =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** In a `srcset`, each address is followed by a width or a density. */
const inAttribute = (name: string, value: string) =>
  name === 'srcset' ? value.split(/,\s+/).map((candidate) => candidate.trim().split(' ')[0] ?? '') : [value];

/**
 * The addresses on this site that a page or the site map links to, each once, from `/` and without fragments.
 * @param path Where the page stands, from `/`.
 * @param siteUrl The site's public address, without a path.
 */
export function addressesIn(html: string, path: string, siteUrl: string): string[] {
  const written = [
    ...[...html.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => inAttribute(name, value)),
    ...[...html.matchAll(SITEMAP_ADDRESS)].map(([, value = '']) => value),
  ];
  const urls = written.map((value) => new URL(withoutEntities(value), new URL(path, siteUrl)));
  return [...new Set(urls.filter(({ origin }) => origin === siteUrl).map(({ pathname }) => pathname))];
}
