import type { FeedLink } from '../page-frame/page-frame.ts';
import { messages } from '../../messages/messages.ts';

/** The newest practice. Only pages that are there because there is practice may link to it: it is not there without. */
export const PRACTICE_FEED: FeedLink = { title: messages.feeds.practice, href: '/case-studies/feed.atom' };

/** What has happened to what was promised. Only pages that are there because there are promises may link to it. */
export const UPDATES_FEED: FeedLink = { title: messages.feeds.updates, href: '/progress/feed.atom' };

/** The same of one action; it is there where something is promised for the action. */
export const actionFeed = ({ slug, title }: { readonly slug: string; readonly title: string }): FeedLink => ({
  title: messages.feeds.updatesOf(title),
  href: `/progress/action/${slug}/feed.atom`,
});

/** The same of one organisation; it is there where the organisation has promised something. */
export const ownerFeed = (slug: string, name: string): FeedLink => ({
  title: messages.feeds.updatesBy(name),
  href: `/progress/owner/${slug}/feed.atom`,
});
