import type { Feed } from '../feeds/atom.ts';
import { entryFeed } from '../feeds/entry-feed.ts';
import { PRACTICE_FEED } from '../feeds/feed-links.ts';
import { nations } from '../place/nations.ts';
import { messages } from '../../messages/messages.ts';

/**
 * The newest practice; undefined where there is none.
 * @param site Any absolute address of the site.
 */
export async function practiceFeed(site: URL): Promise<Feed | undefined> {
  return await entryFeed(
    'case-study',
    {
      title: PRACTICE_FEED.title,
      subtitle: messages.caseStudies.description(await nations()),
      category: ({ invented }) => (invented === true ? messages.layout.inventedExample : undefined),
    },
    site,
  );
}
