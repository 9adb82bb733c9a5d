import { attribute, between, linksIn, textOf, type PageLink } from './released-html.ts';
import { feedsIn, shareIn, type PeerHead } from './head.ts';
import { slugIn } from './plain.ts';

/** A link to the page of a list before or after this one. */
export interface PagePlace extends PageLink {
  rel?: string | undefined;
}

/** One page of a list of case studies, as the release has it; which case studies stand there is taken as given. */
export interface PeerListPage extends Pick<PeerHead, 'share' | 'feeds'> {
  href: string;
  title: string;
  description: string;
  trail: PageLink[];
  previous?: string | undefined;
  next?: string | undefined;
  heading: string;
  lede: string;
  /** Links under the heading: to what the list is about, and to the whole list. */
  links: PageLink[];
  groups: { heading: string; links: (PageLink & { count: string })[] }[];
  count: string;
  /** The slugs of the case studies. */
  cards: string[];
  places: PagePlace[];
}

const parts = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([part]) => part);

function placeOf(item: string): PagePlace {
  const [tag = ''] = /<a [^>]*>/.exec(item) ?? [];
  return { text: textOf(item), href: attribute(tag, 'href') ?? '', rel: attribute(tag, 'rel') };
}

/** A link with its count, which stands within it. */
function countedLink(html: string): PeerListPage['groups'][number]['links'][number] {
  const [inside = html, count = ''] = /<span class="muted nobreak">(.*?)<\/span>/.exec(html) ?? [];
  const [{ text, href } = { text: '', href: '' }] = linksIn(html.replace(inside, ''));
  return { text, href, count: textOf(count) };
}

const groupOf = (html: string): PeerListPage['groups'][number] => ({
  heading: textOf(between(html, '<summary>', '</summary>') ?? ''),
  links: parts(html, 'a').map(countedLink),
});

const linkTag = (head: string, rel: string) => {
  const [tag] = new RegExp(`<link rel="${rel}"[^>]*>`).exec(head) ?? [];
  return tag === undefined ? undefined : attribute(tag, 'href');
};

const START = '<ul class="rows">';

/** What the head and the frame say of the page. */
function aroundIn(html: string) {
  const head = between(html, '<head>', '</head>') ?? '';
  return {
    title: textOf(between(head, '<title>', '</title>') ?? ''),
    description: attribute(/<meta name="description"[^>]*>/.exec(head)?.[0] ?? '', 'content') ?? '',
    trail: linksIn(between(html, '<nav class="breadcrumbs"', '</nav>') ?? ''),
    previous: linkTag(head, 'prev'),
    next: linkTag(head, 'next'),
    share: shareIn(html),
    feeds: feedsIn(head),
  };
}

/** What stands above the list. */
function aboveIn(above: string) {
  const header = between(above, '<div class="page-header">', '</div>') ?? '';
  return {
    heading: textOf(between(header, '<h1>', '</h1>') ?? ''),
    lede: textOf(between(header, '<p class="lede">', '</p>') ?? ''),
    links: linksIn(header),
    groups: parts(above, 'details').map(groupOf),
    count: textOf(parts(above, 'h2').at(-1) ?? ''),
  };
}

/** Reads a released page of a list. @param href its address, from `/` @throws {Error} where it does not look like one */
export function listPageIn(html: string, href: string): PeerListPage {
  const [above = '', rows] = (between(html, '<main', '</main>') ?? '').split(START);
  if (rows === undefined)
    throw new Error(`Expected ${href} to be a page of a list of case studies, found no list there.`);
  const [list = '', places = ''] = rows.split('<nav class="pagination"');
  return {
    href,
    ...aroundIn(html),
    ...aboveIn(above),
    cards: parts(list, 'h3').flatMap((heading) => linksIn(heading).map((link) => slugIn(link.href))),
    places: parts(places, 'li').map(placeOf),
  };
}
