/* global Response */
import { sitemapPaths, sitemapXml } from '../../../words/sitemap.js';
import { caseStudies, lists, pages, site } from '../content.js';

export const GET = () =>
  new Response(sitemapXml(site.origin, sitemapPaths(caseStudies, lists, pages)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
