import type { APIRoute } from 'astro';
import { updatesFeed } from '../../content/milestone/updates-feed.ts';
import { feedResponse } from '../../content/feeds/atom.ts';

export const GET: APIRoute = async ({ url }) => feedResponse(await updatesFeed(url), url);
