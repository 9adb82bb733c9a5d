import { describe, expect, it } from 'vitest';
import { checkSitemap } from './check-sitemap.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const urlset = (...paths: string[]) =>
  `<urlset ${NAMESPACE}>${paths.map((path) => `<url><loc>https://example.org${path}</loc></url>`).join('')}</urlset>`;
const index = (...paths: string[]) =>
  `<sitemapindex ${NAMESPACE}>${paths.map((path) => `<sitemap><loc>https://example.org${path}</loc></sitemap>`).join('')}</sitemapindex>`;

const NOINDEX = '<meta name="robots" content="noindex">';

const faultsOf = (files: Readonly<Record<string, string>>) =>
  checkSitemap(smallRelease(files)).flatMap(({ faults }) => faults);

describe('the sitemap of a release', () => {
  const site = {
    'index.html': pageWith(''),
    'about/index.html': pageWith(''),
    '404.html': pageWith('', NOINDEX),
    'sitemap.xml': index('/sitemap/one.xml', '/sitemap/two.xml'),
    'sitemap/one.xml': urlset('/'),
    'sitemap/two.xml': urlset('/about/'),
  };

  it('is good where all its parts together name what may be listed', () => {
    expect(faultsOf(site)).toEqual([]);
  });

  it('may be one file', () => {
    expect(faultsOf({ ...site, 'sitemap.xml': urlset('/', '/about/') })).toEqual([]);
  });

  it('misses a page that was forgotten', () => {
    expect(faultsOf({ ...site, 'guides/index.html': pageWith('') })).toMatchInlineSnapshot(`
      [
        "expected /guides/ in the sitemap, found it nowhere: say \`sitemap\` and \`index\` in the definition of its type (site/src/content), or let the page ask not to be listed",
      ]
    `);
  });

  it.each([
    ['a page that asks not to be listed', '/404.html'],
    ['a page that is not there', '/nothing/'],
  ])('must not name %s', (_, path) => {
    expect(faultsOf({ ...site, 'sitemap/two.xml': urlset('/about/', path) })).toEqual([
      `the sitemap names ${path}, expected a page there that may be listed, found none`,
    ]);
  });

  it('that is not there leaves every page out', () => {
    expect(faultsOf({ 'index.html': pageWith('') })).toHaveLength(1);
  });
});
