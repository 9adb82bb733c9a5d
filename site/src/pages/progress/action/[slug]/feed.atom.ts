import type { Endpoint } from '../../../../rendering/endpoint.ts';
import { updatesOfAction } from '../../../../content/milestone/updates-feed.ts';
import { feedResponse } from '../../../../content/feeds/atom.ts';

export const GET: Endpoint = async ({ url, params }) =>
  feedResponse(await updatesOfAction(params['slug'] ?? '', url), url);
