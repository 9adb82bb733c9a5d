import { describe, expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../testing/fixture-source.ts';
import { sitemapPaths, sitemapXml } from './sitemap.ts';

describe('the list of pages for search engines', () => {
  it('names every page once, and no list that is empty', async () => {
    const paths = await withSource(fixtureSource({ finding: [] }), sitemapPaths);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/case-studies/harbour-walks/');
    expect(paths).toContain('/case-studies/theme/outdoors/');
    expect(paths).not.toContain('/case-studies/theme/justice/');
    expect(paths).not.toContain('/findings/');
  });

  it('is written as search engines read it', () => {
    expect(sitemapXml(['/a/?b&c'], new URL('https://example.org/sitemap.xml'))).toContain(
      '<url><loc>https://example.org/a/?b&amp;c</loc></url>',
    );
  });
});
