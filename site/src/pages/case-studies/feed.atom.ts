import type { APIRoute } from 'astro';
import { practiceFeed } from '../../content/case-study/practice-feed.ts';
import { feedResponse } from '../../content/feeds/atom.ts';

export const GET: APIRoute = async ({ url }) => feedResponse(await practiceFeed(url), url);
