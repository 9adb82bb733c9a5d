import type { APIRoute } from 'astro';
import { sitemap, sitemapCaseStudies } from '../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ url }) => sitemap((await sitemapCaseStudies()) ?? [], url);
