import type { APIRoute } from 'astro';
import { sitemapIndex, sitemapParts } from '../content/site/sitemap.ts';

export const GET: APIRoute = async ({ url }) => sitemapIndex(await sitemapParts(), url);
