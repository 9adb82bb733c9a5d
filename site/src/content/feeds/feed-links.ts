import type { FeedLink } from '../page-frame/page-frame.ts';
import { messages } from '../../messages/messages.ts';

/** The newest practice. Only pages that are there because there is practice may link to it: it is not there without. */
export const PRACTICE_FEED: FeedLink = { title: messages.feeds.practice, href: '/case-studies/feed.atom' };

/** What has happened to what was promised. Only pages that are there because there are steps may link to it. */
export const UPDATES_FEED: FeedLink = { title: messages.feeds.updates, href: '/what-next/feed.atom' };
