import type { Endpoint } from '../../rendering/endpoint.ts';
import { sitemap, sitemapPages } from '../../content/site/sitemap.ts';

export const GET: Endpoint = async ({ url }) => sitemap(await sitemapPages(), url);
