import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { tagOf, type Feed, type FeedEntry } from '../feeds/atom.ts';
import { actionFeed, ownerFeed, UPDATES_FEED } from '../feeds/feed-links.ts';
import { early } from '../late/early.ts';
import { siteEntry, type FeedLink } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { readEntry, readList } from '../reading/read.ts';
import { milestones, type Milestone } from './milestone.ts';
import { movesOf } from './moves.ts';
import { messages } from '../../messages/messages.ts';

const MOST = 30;

/** The feed of all promises had this address before they had one of their own; the name of a feed never changes (RFC 4287, 4.2.6). */
const NAME_OF_ALL = '/what-next/feed.atom';

/** A day is all that is known: its beginning stands for it. */
const beginningOf = (day: string): string => `${day}T00:00:00.000Z`;

/**
 * What was said of a promise, each time as news of its own. Updates are added and never rewritten, so that the day and the
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
      updated: beginningOf(date),
      summary: text,
    };
  });
}

/** That the date of a promise moved, each time as news of its own; moves are never rewritten either. */
function newDatesOf(milestone: Milestone, site: URL): readonly FeedEntry[] {
  const { documentId, title, createdAt } = milestone;
  return movesOf(milestone).map(({ id, date: { machine: day = '' }, from, to, reason }) => ({
    id: tagOf(site, createdAt ?? day, `milestone/${documentId}/moved/${id}`),
    title: `${title}: ${messages.milestones.moved(from.words, to?.words)}`,
    path: pathTo(milestones, milestone),
    updated: beginningOf(day),
    summary: reason,
  }));
}

const newestFirst = (a: FeedEntry, b: FeedEntry) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);

interface About {
  readonly link: FeedLink;
  readonly page: string;
  readonly name?: string;
}

/** @param site Any absolute address of the site. */
async function feedOf(own: readonly Milestone[], { link, page, name }: About, site: URL): Promise<Feed | undefined> {
  if (own.length === 0) return undefined;
  const { name: siteName } = await siteEntry();
  return {
    title: `${siteName}: ${link.title}`,
    subtitle: messages.feeds.updatesSubtitle,
    author: siteName,
    language: DEFAULT_LOCALE,
    path: link.href,
    name,
    page,
    entries: own
      .flatMap((promise) => [...updatesOf(promise, site), ...newDatesOf(promise, site)])
      .sort(newestFirst)
      .slice(0, MOST),
    since: own.map(({ publishedAt }) => publishedAt ?? '').reduce((a, b) => (a > b ? a : b)),
  };
}

/** The newest news of what was promised; undefined where nothing was. */
export async function updatesFeed(site: URL): Promise<Feed | undefined> {
  const about = { link: UPDATES_FEED, page: '/progress/', name: NAME_OF_ALL };
  return await feedOf(await readList('milestone'), about, site);
}

/** The newest news of what was promised for an action; undefined where nothing was, or there is no such action. */
export async function updatesOfAction(slug: string, site: URL): Promise<Feed | undefined> {
  const action = await readEntry('action', { slug });
  if (!action) return undefined;
  const own = await readList('milestone', { where: { action: action.documentId } });
  const about = { link: actionFeed({ slug, title: early(action.title) }), page: `/progress/#action-${slug}` };
  return await feedOf(own, about, site);
}

/** The newest news of what an organisation promised; undefined where it did not, or there is no such organisation. */
export async function updatesOfOwner(slug: string, site: URL): Promise<Feed | undefined> {
  const organisation = await readEntry('organisation', { slug });
  if (!organisation) return undefined;
  const own = (await readList('milestone')).filter(({ owner }) => owner?.organisation?.id === organisation.documentId);
  const about = { link: ownerFeed(slug, early(organisation.name)), page: '/progress/#by-owner' };
  return await feedOf(own, about, site);
}
