import { DEFAULT_LOCALE, type ContentType } from '@waymark/shared-types';
import { pathIn, type Address } from '../address.ts';
import { siteEntry } from '../page-frame/page-frame.ts';
import { readList } from '../reading/read.ts';
import { registry, type EntryOf } from '../registry.ts';
import { tagOf, type Feed, type FeedEntry } from './atom.ts';

/** How many entries a feed tells of. */
const MOST = 20;

/** A content type whose entries a feed can tell of: each has a page, a title and a summary. */
export type FeedType = {
  [T in ContentType]: EntryOf<T> extends {
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly createdAt: string | null;
  }
    ? T
    : never;
}[ContentType];

interface FeedTexts<T extends FeedType> {
  /** Of the feed, after the site's name. */
  readonly title: string;
  readonly subtitle: string;
  /** What kind of news an entry is. Default: of the usual kind. */
  readonly category?: (entry: EntryOf<T>) => string | undefined;
}

/**
 * The newest entries of a type as a feed; undefined where there are none.
 * @param site Any absolute address of the site.
 * @throws {Error} where the type's definition names no feed or no index page.
 */
export async function entryFeed<T extends FeedType>(
  type: T,
  { title, subtitle, category = () => undefined }: FeedTexts<T>,
  site: URL,
): Promise<Feed | undefined> {
  const { address = {} }: { readonly address?: Address } = registry[type];
  const { feed, index } = address;
  if (feed === undefined || index === undefined)
    throw new Error(
      `Expected the definition of the type ${type} to say where its feed and its index page stand, found that it does not. Add \`feed\` and \`index\` to its address.`,
    );
  const newest = await readList(type, { order: '-createdAt', limit: MOST });
  if (newest.length === 0) return undefined;
  const { name } = await siteEntry();
  return {
    title: `${name}: ${title}`,
    subtitle,
    author: name,
    language: DEFAULT_LOCALE,
    path: feed,
    page: index,
    entries: newest.map((entry): FeedEntry => {
      const made = entry.createdAt ?? entry.publishedAt ?? '';
      return {
        id: tagOf(site, made, `${type}/${entry.documentId}`),
        title: entry.title,
        path: pathIn(address, entry) ?? index,
        updated: entry.publishedAt ?? made,
        summary: entry.summary,
        category: category(entry),
      };
    }),
    since: '',
  };
}
