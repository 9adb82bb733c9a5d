import { attribute, between } from './released-html.ts';

/** What the head of a page says to search engines, and to those who are shown a link to it. */
export interface PeerHead {
  /** The page's own title, without the site's name. */
  ownTitle: string;
  /** What it is to those who show a link to it (ogp.me). */
  ogType: string;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** The picture that is shown with a link to it; ours drew it where it is no photograph. */
  share?: unknown;
  feeds: unknown[];
  /** Files that say the same in another language. */
  translations: unknown[];
  /** What it tells machines, as the text of a JSON-LD data block. */
  structured?: unknown;
}

const metaIn = (head: string, property: string): string | undefined => {
  const [tag] = new RegExp(`<meta property="${property}"[^>]*>`).exec(head) ?? [];
  return tag === undefined ? undefined : attribute(tag, 'content');
};

/** The picture that a released page is shared with; undefined where it has none. */
export function shareIn(html: string): PeerHead['share'] {
  const head = between(html, '<head>', '</head>') ?? '';
  const address = metaIn(head, 'og:image');
  if (address === undefined) return undefined;
  return {
    path: new URL(address).pathname,
    width: Number(metaIn(head, 'og:image:width')),
    height: Number(metaIn(head, 'og:image:height')),
    alt: metaIn(head, 'og:image:alt') ?? '',
  };
}

/** The feeds that a released page offers. */
export const feedsIn = (html: string): { title: string; href: string }[] =>
  [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]*>/g)].map(([tag]) => ({
    title: attribute(tag, 'title') ?? '',
    href: attribute(tag, 'href') ?? '',
  }));
