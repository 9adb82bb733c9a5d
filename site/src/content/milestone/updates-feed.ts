import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { tagOf, type Feed, type FeedEntry } from '../feeds/atom.ts';
import { UPDATES_FEED } from '../feeds/feed-links.ts';
import { siteEntry } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { readList } from '../reading/read.ts';
import { milestones, type Milestone } from './milestone.ts';
import { messages } from '../../messages/messages.ts';

const MOST = 30;

/**
 * What was said of a step, each time as news of its own. Updates are added and never rewritten, so that the day and the
 * place among the updates of that day name one for good.
 */
function updatesOf(milestone: Milestone, site: URL): readonly FeedEntry[] {
  const { documentId, title, createdAt, updates } = milestone;
  return updates.map(({ date, stage, text }, index) => {
    const earlier = updates.slice(0, index).filter((other) => other.date === date).length;
    return {
      id: tagOf(site, createdAt ?? date, `milestone/${documentId}/${date}/${earlier + 1}`),
      title: `${title}: ${messages.milestones.stages[stage]}`,
      path: pathTo(milestones, milestone),
      // A day is all that is known: its beginning stands for it.
      updated: `${date}T00:00:00.000Z`,
      summary: text,
    };
  });
}

const newestFirst = (a: FeedEntry, b: FeedEntry) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);

/**
 * The newest updates on what was promised; undefined where nothing was.
 * @param site Any absolute address of the site.
 */
export async function updatesFeed(site: URL): Promise<Feed | undefined> {
  const steps = await readList('milestone');
  if (steps.length === 0) return undefined;
  const { name } = await siteEntry();
  return {
    title: `${name}: ${UPDATES_FEED.title}`,
    subtitle: messages.feeds.updatesSubtitle,
    author: name,
    language: DEFAULT_LOCALE,
    path: UPDATES_FEED.href,
    page: '/what-next/',
    entries: steps
      .flatMap((step) => updatesOf(step, site))
      .sort(newestFirst)
      .slice(0, MOST),
    since: steps.map(({ publishedAt }) => publishedAt ?? '').reduce((a, b) => (a > b ? a : b)),
  };
}
