import { describe, expect, it } from 'vitest';
import { quickCaseStudy } from '../case-study/fixtures.ts';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import { sitemap, sitemapPart, sitemapIndex, sitemapPages, sitemapParts } from './sitemap.ts';

const site = new URL('https://example.org/sitemap.xml');

/** A site with so many case studies that the sitemap has several parts. */
const large = fixtureSource({
  'case-study': Array.from({ length: 300 }, (_, index) => {
    const id = `c${index + 100}`;
    return entry({ ...quickCaseStudy, documentId: id, slug: id, createdAt: `2026-01-01T00:00:00.${index + 100}Z` });
  }),
});

const pagePaths = async () => (await sitemapPages()).map(({ path }) => path);
const caseStudyPaths = async (first?: string) => (await sitemapPart('case-studies', first))?.map(({ path }) => path);

/** The slug that a part of the sitemap begins with. */
const firstOf = (part: string) => /^\/sitemap\/case-studies\/(.+)\.xml$/.exec(part)?.[1];

describe('the list of pages for search engines', () => {
  it('names every page but case studies once, and no list that is empty', async () => {
    const paths = await withSource(fixtureSource({ finding: [] }), pagePaths);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['/', '/case-studies/', '/case-studies/theme/outdoors/', '/about/']));
    expect(paths).not.toContain('/case-studies/theme/justice/');
    expect(paths).not.toContain('/case-studies/harbour-walks/');
    expect(paths).not.toContain('/findings/');
  });

  it('has case studies in one part while there are few, and in none while there are none', async () => {
    expect(await withSource(fixtureSource(), sitemapParts)).toEqual([
      '/sitemap/pages.xml',
      '/sitemap/case-studies.xml',
    ]);
    expect(await withSource(fixtureSource(), caseStudyPaths)).toEqual([
      '/case-studies/harbour-walks/',
      '/case-studies/songs-on-the-ward/',
    ]);
    expect(await withSource(fixtureSource({ 'case-study': [] }), sitemapParts)).toEqual(['/sitemap/pages.xml']);
  });

  it('has many case studies in several parts, each of them in one', async () => {
    const parts = await withSource(large, sitemapParts);
    expect(parts.slice(0, 2)).toEqual(['/sitemap/pages.xml', '/sitemap/case-studies.xml']);
    expect(parts.length).toBeGreaterThan(3);
    const firsts = parts.slice(1).map(firstOf);
    const paths = await Promise.all(firsts.map((first) => withSource(large, () => caseStudyPaths(first))));
    expect(paths.flat()).toHaveLength(300);
    expect(new Set(paths.flat()).size).toBe(300);
    expect(paths.flat()[0]).toBe('/case-studies/c399/');
  });

  it('has no part that begins with an unknown case study, or with one that begins none', async () => {
    const begins = (await withSource(large, sitemapParts)).map(firstOf);
    const other = ['c200', 'c201'].find((slug) => !begins.includes(slug));
    for (const first of ['nothing', other])
      expect(await withSource(large, () => caseStudyPaths(first))).toBeUndefined();
  });

  it('tells when an entry was published last, and of no page that is made of many', async () => {
    const dated = await withSource(fixtureSource(), sitemapPages);
    const days = Object.fromEntries(dated.map(({ path, modified }) => [path, modified]));
    expect(days['/principles/peer-support/']).toBe('2026-01-02T09:00:00.000Z');
    expect(days['/principles/']).toBeUndefined();
    expect(await sitemap([{ path: '/a/', modified: '2026-01-02T09:00:00.000Z' }], site).text()).toContain(
      '<loc>https://example.org/a/</loc><lastmod>2026-01-02T09:00:00.000Z</lastmod>',
    );
  });

  it('is written as search engines read it', async () => {
    const pages = sitemap([{ path: '/a/?b&c', modified: undefined }], site);
    expect(pages.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(await pages.text()).toContain('<url><loc>https://example.org/a/?b&amp;c</loc></url>');
    expect(await sitemapIndex(['/sitemap/pages.xml'], site).text()).toContain(
      '<sitemap><loc>https://example.org/sitemap/pages.xml</loc></sitemap>',
    );
  });
});
