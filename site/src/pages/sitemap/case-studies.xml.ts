import type { APIRoute } from 'astro';
import { caseStudyPaths, sitemap } from '../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ url }) => sitemap((await caseStudyPaths()) ?? [], url);
