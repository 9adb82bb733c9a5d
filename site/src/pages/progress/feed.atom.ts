import type { Endpoint } from '../../rendering/endpoint.ts';
import { updatesFeed } from '../../content/milestone/updates-feed.ts';
import { feedResponse } from '../../content/feeds/atom.ts';

export const GET: Endpoint = async ({ url }) => feedResponse(await updatesFeed(url), url);
