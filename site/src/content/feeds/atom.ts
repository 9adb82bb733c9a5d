import { escapeHtml } from '../rich-text/escape.ts';

/** One piece of news in a feed. */
export interface FeedEntry {
  /** Stays the same whatever becomes of the entry's title and address. */
  readonly id: string;
  readonly title: string;
  /** From `/`. */
  readonly path: string;
  /** When it was published last, as an ISO 8601 time. */
  readonly updated: string;
  readonly summary: string;
  /** What kind of news it is; undefined where it is of the usual kind. */
  readonly category?: string | undefined;
}

/** A feed. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Who stands for what is in it. */
  readonly author: string;
  readonly language: string;
  /** The feed itself, and the page that shows the same; from `/`. */
  readonly path: string;
  readonly page: string;
  /** The address by which it was named first, where it has moved since. Default: its address. */
  readonly name?: string | undefined;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
  /** When it changed last, where there are no entries that tell. */
  readonly since: string;
}

/**
 * A name that stays, whatever the address of what it names (RFC 4151, "tag" URIs).
 * @param since A time at which the site had its address, such as the entry's making: part of the name, so it must never change.
 */
export const tagOf = (site: URL, since: string, name: string): string =>
  `tag:${site.hostname},${since.slice(0, 10)}:${name}`;

function entryXml({ id, title, path, updated, summary, category }: FeedEntry, at: (path: string) => string): string {
  return [
    '<entry>',
    `<id>${escapeHtml(id)}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<link href="${escapeHtml(at(path))}"/>`,
    `<updated>${updated}</updated>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    ...(category === undefined ? [] : [`<category term="${escapeHtml(category)}"/>`]),
    '</entry>',
  ].join('\n');
}

/**
 * A feed as readers of news fetch it (RFC 4287, The Atom Syndication Format).
 * @param url Any absolute address of the site.
 */
export function atom(feed: Feed, url: URL): string {
  const at = (path: string) => new URL(path, url).href;
  const updated = feed.entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b), feed.since);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${escapeHtml(at(feed.name ?? feed.path))}</id>`,
    `<title>${escapeHtml(feed.title)}</title>`,
    `<subtitle>${escapeHtml(feed.subtitle)}</subtitle>`,
    `<author><name>${escapeHtml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(at(feed.path))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(at(feed.page))}"/>`,
    `<updated>${updated}</updated>`,
    ...feed.entries.map((entry) => entryXml(entry, at)),
    '</feed>',
  ].join('\n')}\n`;
}

/** A feed as an answer; the answer that nothing stands there where there is none. */
export const feedResponse = (feed: Feed | undefined, url: URL): Response =>
  feed
    ? new Response(atom(feed, url), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
    : new Response(null, { status: 404 });
