import type { APIRoute } from 'astro';
import { sitemap, sitemapPart } from '../../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ params, url }) => {
  const pages = await sitemapPart(params.type ?? '', params.first);
  return pages ? sitemap(pages, url) : new Response(null, { status: 404 });
};
