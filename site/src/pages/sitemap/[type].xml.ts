import type { Endpoint } from '../../rendering/endpoint.ts';
import { sitemap, sitemapPart } from '../../content/site/sitemap.ts';

export const GET: Endpoint = async ({ params, url }) => {
  const pages = await sitemapPart(params.type ?? '');
  return pages ? sitemap(pages, url) : new Response(null, { status: 404 });
};
