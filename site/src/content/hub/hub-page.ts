import type { LoadedBlock } from '../../blocks/block.ts';
import { loadBlocks } from '../../blocks/load-blocks.ts';
import type { LinkData } from '../links/link.ts';
import type { VideoData } from '../media/video.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { formatsPage } from '../page/formats-page.ts';
import { sectionFilms } from '../page/section-films.ts';
import { fieldName } from '../reading/field-name.ts';
import { readEntry } from '../reading/read.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { pageItems, practiceItems, reportItems, type HubItem } from './hub-items.ts';
import { threadGroups } from './thread-items.ts';
import { hubPath, hubs, type Hub } from './hubs.ts';
import { messages } from '../../messages/messages.ts';

/** Everything that exists in one form. */
export interface HubPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  /** What people call the form, within a sentence. */
  readonly name: string;
  /** The editors' introduction; none where they have written none. */
  readonly blocks: readonly LoadedBlock[];
  /** By what it belongs to; only what there is. */
  /** Whether the page itself is made for those who read in easy words. */
  readonly isEasy: boolean;
  /** The film with which the page begins, and what it belongs to; none where nothing is signed, or the page is of another form. */
  readonly film: { readonly from: string; readonly video: VideoData } | undefined;
  readonly groups: readonly { readonly heading: string; readonly items: readonly HubItem[] }[];
  readonly formatsPage: LinkData | undefined;
}

async function groupsOf(hub: Hub): Promise<HubPageData['groups']> {
  const ofReports = await reportItems(hub);
  const known = new Set(ofReports.map(({ href }) => href));
  return [
    { heading: messages.reports.title, items: ofReports },
    ...(await threadGroups(hub)),
    { heading: messages.caseStudies.title, items: hub.slug === hubs.bsl.slug ? await practiceItems() : [] },
    // A version of a report that a page offers as a file once more is still one thing.
    { heading: messages.hub.onOtherPages, items: (await pageItems(hub)).filter(({ href }) => !known.has(href)) },
  ].filter(({ items }) => items.length > 0);
}

/** The film with which a hub begins. */
function firstFilm(groups: HubPageData['groups']): HubPageData['film'] {
  const items = groups.flatMap(({ items: all }) => all);
  return items.flatMap(({ film, from }) => (film ? [{ from, video: film }] : []))[0];
}

/** The page of everything in one form. It stands even where nothing is in that form: then it says so, and how to ask. */
export async function hubPage(hub: Hub): Promise<HubPageData> {
  const introduction = await readEntry('page', { slug: hub.slug });
  const title = introduction?.title ?? hub.fullName;
  const summary = introduction?.summary ?? hub.summary;
  const groups = await groupsOf(hub);
  const film = firstFilm(groups);
  return {
    frame: await pageFrame({
      title,
      path: hubPath(hub),
      description: summary,
      seo: introduction?.seo ?? null,
      structured: introduction
        ? [{ ...articleFacts(introduction), type: 'WebPage' }, ...(await sectionFilms(introduction))]
        : [],
    }),
    title,
    summary,
    name: hub.name,
    blocks: introduction ? await loadBlocks(introduction.sections, fieldName('page', title, 'sections')) : [],
    isEasy: hub.slug === hubs.easyRead.slug,
    film,
    groups,
    formatsPage: await formatsPage(),
  };
}
