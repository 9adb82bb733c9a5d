import type { APIRoute } from 'astro';
import { sitemap, sitemapCaseStudies } from '../../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ params, url }) => {
  const pages = await sitemapCaseStudies(params.first);
  return pages ? sitemap(pages, url) : new Response(null, { status: 404 });
};
