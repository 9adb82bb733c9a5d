import type { Endpoint } from '../rendering/endpoint.ts';
import { sitemapIndex, sitemapParts } from '../content/site/sitemap.ts';

export const GET: Endpoint = async ({ url }) => sitemapIndex(await sitemapParts(), url);
