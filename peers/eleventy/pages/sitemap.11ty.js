import { sitemapPaths, sitemapXml } from '../../words/sitemap.js';

export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };

export const render = ({ site, caseStudies, lists, pages }) =>
  sitemapXml(site.origin, sitemapPaths(caseStudies, lists, pages));
