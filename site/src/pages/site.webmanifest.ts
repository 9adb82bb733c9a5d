import type { Endpoint } from '../rendering/endpoint.ts';
import { webManifest } from '../content/site/web-manifest.ts';

export const GET: Endpoint = async () =>
  new Response(JSON.stringify(await webManifest()), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
