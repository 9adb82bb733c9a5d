import type { APIRoute } from 'astro';
import { sitemap, sitemapPages } from '../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ url }) => sitemap(await sitemapPages(), url);
