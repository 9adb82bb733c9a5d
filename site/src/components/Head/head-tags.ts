import { SITE_COLOURS } from '../../content/site/colours.ts';
import type { PageFrame } from '../../content/page-frame/page-frame.ts';

/** A `meta` element; `property` where the Open Graph protocol names it so. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
  readonly media?: string;
}

/** A `link` element. */
export interface LinkTag {
  readonly rel: string;
  readonly href: string;
  readonly type?: string | undefined;
  readonly sizes?: string;
  readonly hreflang?: string;
  readonly title?: string;
}

/** The languages of the site as the Open Graph protocol writes them: with the country whose spelling and dates they have. */
const OG_LOCALES: Readonly<Record<string, string>> = { en: 'en_GB' };

const ICONS: readonly LinkTag[] = [
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
];

const THEME: readonly MetaTag[] = [
  { name: 'color-scheme', content: 'light dark' },
  { name: 'theme-color', media: '(prefers-color-scheme: light)', content: SITE_COLOURS.light },
  { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: SITE_COLOURS.dark },
];

/** Tags without those that have nothing to say. */
const said = (tags: readonly (Omit<MetaTag, 'content'> & { readonly content: string | number | undefined })[]) =>
  tags.flatMap(({ content, ...tag }): MetaTag[] =>
    content === undefined || content === '' ? [] : [{ ...tag, content: String(content) }],
  );

/** What those who show a link to the page say of it (ogp.me; the card is X's, and others read it too). */
function shareTags(frame: PageFrame, url: URL): readonly MetaTag[] {
  const { picture } = frame;
  return said([
    { property: 'og:title', content: frame.ownTitle },
    { property: 'og:description', content: frame.description },
    { property: 'og:type', content: frame.kind },
    { property: 'og:url', content: new URL(frame.path, url).href },
    { property: 'og:site_name', content: frame.around.site.name },
    { property: 'og:locale', content: OG_LOCALES[frame.language] },
    { property: 'og:image', content: picture && new URL(picture.path, url).href },
    { property: 'og:image:width', content: picture?.width },
    { property: 'og:image:height', content: picture?.height },
    { property: 'og:image:alt', content: picture?.alt },
    { name: 'twitter:card', content: picture && 'summary_large_image' },
  ]);
}

/** The `meta` elements of a page. A page that stands in for others is none to find or to show. */
export function metaTags(frame: PageFrame, url: URL): readonly MetaTag[] {
  return [
    ...said([{ name: 'description', content: frame.description }]),
    ...THEME,
    ...(frame.isFound ? shareTags(frame, url) : [{ name: 'robots', content: 'noindex' }]),
  ];
}

/**
 * The `link` elements of a page: its one address, its neighbours in a list, the same in other languages, feeds, icons.
 * @param url Any absolute address of the site.
 */
export function linkTags(frame: PageFrame, url: URL): readonly LinkTag[] {
  return [
    ...(frame.isFound ? [{ rel: 'canonical', href: new URL(frame.path, url).href }] : []),
    ...(frame.previous === undefined ? [] : [{ rel: 'prev', href: frame.previous }]),
    ...(frame.next === undefined ? [] : [{ rel: 'next', href: frame.next }]),
    ...frame.translations.map(({ language, href, mime }) => ({
      rel: 'alternate',
      hreflang: language,
      href,
      type: mime,
    })),
    ...frame.feeds.map(({ title, href }) => ({ rel: 'alternate', type: 'application/atom+xml', title, href })),
    ...ICONS,
  ];
}
