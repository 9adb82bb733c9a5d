import type { Endpoint } from '../rendering/endpoint.ts';

export const GET: Endpoint = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', url).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
