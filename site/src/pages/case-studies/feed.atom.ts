import type { Endpoint } from '../../rendering/endpoint.ts';
import { practiceFeed } from '../../content/case-study/practice-feed.ts';
import { feedResponse } from '../../content/feeds/atom.ts';

export const GET: Endpoint = async ({ url }) => feedResponse(await practiceFeed(url), url);
