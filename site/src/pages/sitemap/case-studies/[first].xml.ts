import type { APIRoute } from 'astro';
import { caseStudyPaths, sitemap } from '../../../content/site/sitemap.ts';

export const GET: APIRoute = async ({ params, url }) => {
  const paths = await caseStudyPaths(params.first);
  return paths ? sitemap(paths, url) : new Response(null, { status: 404 });
};
