import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { tagOf, type Feed, type FeedEntry } from '../feeds/atom.ts';
import { PRACTICE_FEED } from '../feeds/feed-links.ts';
import { siteEntry } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { nations } from '../place/nations.ts';
import { readList } from '../reading/read.ts';
import { ALL_PATH } from './case-study-lists.ts';
import { caseStudies, type CaseStudy } from './case-study.ts';
import { messages } from '../../messages/messages.ts';

const MOST = 20;

/** When an entry was made; every entry of the CMS has it. */
const madeAt = ({ createdAt, publishedAt }: Pick<CaseStudy, 'createdAt' | 'publishedAt'>) =>
  createdAt ?? publishedAt ?? '';

const feedEntry = (entry: CaseStudy, site: URL): FeedEntry => ({
  id: tagOf(site, madeAt(entry), `case-study/${entry.documentId}`),
  title: entry.title,
  path: pathTo(caseStudies, entry),
  updated: entry.publishedAt ?? madeAt(entry),
  summary: entry.summary,
  category: entry.invented === true ? messages.layout.inventedExample : undefined,
});

/**
 * The newest practice; undefined where there is none.
 * @param site Any absolute address of the site.
 */
export async function practiceFeed(site: URL): Promise<Feed | undefined> {
  const newest = await readList('case-study', { order: '-createdAt', limit: MOST });
  if (newest.length === 0) return undefined;
  const { name } = await siteEntry();
  return {
    title: `${name}: ${PRACTICE_FEED.title}`,
    subtitle: messages.caseStudies.description(await nations()),
    author: name,
    language: DEFAULT_LOCALE,
    path: PRACTICE_FEED.href,
    page: ALL_PATH,
    entries: newest.map((entry) => feedEntry(entry, site)),
    since: '',
  };
}
