import type { APIRoute } from 'astro';
import { pagePaths, sitemap } from '../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ url }) => sitemap(await pagePaths(), url);
