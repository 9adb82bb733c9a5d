import type { APIRoute } from 'astro';
import { sitemapPaths, sitemapXml } from '../content/site/sitemap.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(sitemapXml(await sitemapPaths(), url), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
