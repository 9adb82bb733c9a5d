import type { Endpoint } from '../../../../rendering/endpoint.ts';
import { updatesOfOwner } from '../../../../content/milestone/updates-feed.ts';
import { feedResponse } from '../../../../content/feeds/atom.ts';

export const GET: Endpoint = async ({ url, params }) =>
  feedResponse(await updatesOfOwner(params['slug'] ?? '', url), url);
