import { DEFAULT_LOCALE } from '@waymark/shared-types';
import type { SeoFragment } from '@waymark/shared-types/graphql';
import { dayInWords } from '../dates/dates.ts';
import { helpLine, type HelpLineData } from '../help/help-line.ts';
import { formatHubs } from '../hub/hubs.ts';
import { linksData, type LinkData } from '../links/link.ts';
import { type ContactData, contactData } from '../links/contact.ts';
import { early } from '../late/early.ts';
import { requestShareCard } from '../media/request-share-card.ts';
import { seoPicture, type SharePicture } from '../media/chosen-share-picture.ts';
import type { Normalised } from '../normalised.ts';
import { fieldName } from '../reading/field-name.ts';
import { readEntry, memoised } from '../reading/read.ts';
import type { Site } from '../site/site.ts';
import { speakersData, type SpeakersData } from '../site/speakers.ts';
import type { StructuredFacts } from '../structured-data/structured-facts.ts';
import { noticeData, type NoticeData } from './notice.ts';
import { messages } from '../../messages/messages.ts';

/** A link of the navigation; `current` where the reader is on that page, or on one below it. */
export interface NavigationLink extends LinkData {
  readonly current: 'page' | 'true' | undefined;
}

/** What stands around the content of pages alike; one object for all pages that have the same. */
export interface PageSurroundings {
  readonly site: { readonly name: string; readonly strapline: string | undefined };
  readonly navigation: readonly NavigationLink[];
  /** Where everything stands that exists in BSL, and in Easy Read. */
  readonly formats: readonly NavigationLink[];
  /** Where somebody goes who must leave at once. */
  readonly quickExit: string;
  readonly notice: NoticeData | undefined;
  readonly help: readonly HelpLineData[];
  readonly contact: ContactData | undefined;
  readonly speakers: readonly SpeakersData[];
  readonly footer: {
    readonly text: string | undefined;
    readonly links: readonly LinkData[];
    readonly social: readonly LinkData[];
  };
}

/** A feed that tells of what is new. */
export interface FeedLink {
  readonly title: string;
  readonly href: string;
}

/** A file that says the same as the page in another language. */
export interface Translation {
  /** As a code (BCP 47). */
  readonly language: string;
  readonly href: string;
  readonly mime: string;
}

/** How somebody names the page in a paper or a plan. */
interface Citation {
  /** What it is called there, where people name it by more than its own title; then it is shown at once. */
  readonly title?: string | undefined;
  /** Who did the work, or wrote it, unless that is the site. */
  readonly by?: string | undefined;
  /** When it was made or looked at last: `last reviewed on 2 September 2026`. */
  readonly when?: string | undefined;
}

/** A page but for its content. */
export interface PageFrame {
  readonly language: string;
  /** The page's own title, as those see it who are shown a link to it. */
  readonly ownTitle: string;
  /** The page's own title and, unless it begins with that, the site's name, for the browser. */
  readonly title: string;
  /** What it is about, in a sentence or two, for those who find it in a list of results. */
  readonly description: string;
  /** From `/`. */
  readonly path: string;
  /** The pages above this one, the first page first. */
  readonly trail: readonly LinkData[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Whether search engines may list it: not a page that stands in for others (404, 410), nor the style guide. */
  readonly isIndexed: boolean;
  /** What it is to those who show a link to it (ogp.me, “Object Types”). */
  readonly kind: 'website' | 'article';
  readonly picture: SharePicture | undefined;
  readonly feeds: readonly FeedLink[];
  readonly translations: readonly Translation[];
  readonly structured: readonly StructuredFacts[];
  /** The day on which somebody last made sure that it is right, in words; undefined where nobody has, or the page says it itself. */
  readonly reviewed: string | undefined;
  /** What a citation says besides title, site and address. */
  readonly cited: Citation;
  readonly around: PageSurroundings;
}

/** What a page says of itself. */
export interface PageFacts {
  readonly title: string;
  readonly path: string;
  readonly description?: string | undefined;
  readonly seo?: Normalised<SeoFragment> | null;
  /** The pages between the first page and this one. */
  readonly trail?: readonly LinkData[];
  /** The pages before and after this one in a list of several pages. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Default: true. */
  readonly isIndexed?: boolean;
  /** Default: `website`. */
  readonly kind?: PageFrame['kind'];
  /** Its own photograph or drawing; what editors chose for sharing comes before it. */
  readonly picture?: SharePicture | undefined;
  /** What is drawn where there is none: the kind of page it is, and its title, where that is another than the page's own. */
  readonly cover?: { readonly kicker?: string; readonly title?: string };
  readonly feeds?: readonly FeedLink[];
  readonly translations?: readonly Translation[];
  readonly structured?: readonly StructuredFacts[];
  /** Of its entry: the day on which somebody last made sure that it is right. */
  readonly reviewedOn?: string | null;
  /** Default: the day on which somebody last made sure that it is right. */
  readonly cited?: Citation;
}

/** The site entry. @throws {Error} where it is not published: no page can do without it. */
export async function siteEntry(): Promise<Site> {
  const site = await readEntry('site', {});
  if (site) return site;
  throw new Error('Expected the single entry “Site” to be published, found none. Publish it in the CMS.');
}

/** Whether a navigation link leads to the page at `path`, or to the list that the page belongs to. */
export function currentFor(href: string, path: string): NavigationLink['current'] {
  if (href === path) return 'page';
  return href !== '/' && href.endsWith('/') && path.startsWith(href) ? 'true' : undefined;
}

/** A page that anybody might have open, that loads quickly, and that says nothing of where the reader came from. */
const QUICK_EXIT = 'https://www.bbc.co.uk/weather';

const HOME: LinkData = { text: messages.layout.home, href: '/' };

const navigationLinks = async (site: Site) =>
  await linksData(site.navigation, fieldName('site', site.name, 'navigation'));

/** What stands around a page at `path`, with these links of the navigation current. */
async function surroundings(path: string): Promise<PageSurroundings> {
  const site = await siteEntry();
  const navigation = await navigationLinks(site);
  return {
    site: { name: site.name, strapline: site.strapline ?? undefined },
    navigation: navigation.map((link) => ({ ...link, current: currentFor(link.href, path) })),
    formats: formatHubs.map((link) => ({ ...link, current: currentFor(link.href, path) })),
    quickExit: QUICK_EXIT,
    notice: await noticeData(site),
    help: site.help
      .map((line) => helpLine(line, fieldName('site', site.name, 'help')))
      .sort((a, b) => Number(b.urgent) - Number(a.urgent)),
    contact: contactData(site.contact),
    speakers: await speakersData(site),
    footer: {
      text: site.footer?.text ?? undefined,
      links: await linksData(site.footer?.links ?? [], fieldName('site', site.name, 'footer')),
      social: await linksData(site.socialLinks, fieldName('site', site.name, 'socialLinks')),
    },
  };
}

/** Pages on which the same links of the navigation are current have the same around them. */
async function surroundingsOf(path: string): Promise<PageSurroundings> {
  const links = await memoised('navigation', async () => [
    ...(await navigationLinks(await siteEntry())),
    ...formatHubs,
  ]);
  const current = links.map(({ href }) => currentFor(href, path) ?? '').join();
  return await memoised(`surroundings ${current}`, () => surroundings(path));
}

/** The picture that is shown with a link to the page: as editors chose it, else the page's own, else one that is drawn. */
async function pictureOf({ seo, picture, cover = {}, isIndexed = true }: PageFacts, title: string, site: string) {
  const chosen = (await seoPicture(seo?.image ?? null)) ?? picture;
  return (
    chosen ?? (isIndexed ? requestShareCard({ title: cover.title ?? title, kicker: cover.kicker, site }) : undefined)
  );
}

/** The page's own title and the site's name, which the first page may say in its own. */
function titleOnSite(own: string, site: string, path: string): string {
  if (path !== '/') return messages.layout.titleOnSite(own, site);
  const [title, name] = [early(own), early(site)];
  return title === name || title.startsWith(`${name}:`) ? title : messages.layout.titleOnSite(title, name);
}

/** What stands around the content of a page. */
export async function pageFrame(facts: PageFacts): Promise<PageFrame> {
  const { title, path, description, seo, trail = [] } = facts;
  const around = await surroundingsOf(path);
  const own = seo?.title ?? title;
  const reviewed = facts.reviewedOn ? dayInWords(facts.reviewedOn) : undefined;
  return {
    language: DEFAULT_LOCALE,
    ownTitle: own,
    title: titleOnSite(own, around.site.name, path),
    description:
      [seo?.description, description].find((text) => text?.trim()) ??
      messages.layout.description(own, around.site.name),
    path,
    trail: path === '/' ? [] : [HOME, ...trail],
    previous: facts.previous,
    next: facts.next,
    isIndexed: facts.isIndexed ?? true,
    kind: facts.kind ?? 'website',
    picture: await pictureOf(facts, own, around.site.name),
    feeds: facts.feeds ?? [],
    translations: facts.translations ?? [],
    structured: facts.structured ?? [],
    reviewed,
    cited: facts.cited ?? { when: reviewed && messages.citation.lastReviewed(reviewed) },
    around,
  };
}
