import type { FeedLink } from '../page-frame/page-frame.ts';

/** The newest practice. Only pages that are there because there is practice may link to it: it is not there without. */
export const PRACTICE_FEED: FeedLink = { title: 'New examples of good practice', href: '/case-studies/feed.atom' };

/** What has happened to what was promised. Only pages that are there because there are steps may link to it. */
export const UPDATES_FEED: FeedLink = { title: 'Updates on what was promised', href: '/what-next/feed.atom' };
