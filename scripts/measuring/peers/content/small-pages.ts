import { HOSTED_SLUGS } from '@waymark/shared-types';
import { entriesOf, type Entries } from './entries.ts';
import type { PeerHead } from './head.ts';
import { siteValue, type SiteCode } from './site-code.ts';
import { plain, type PeerFiles } from './plain.ts';
import { z } from 'zod';

/** A page that is no case study and no list of them. */
export interface PeerPage extends PeerHead {
  /** The name of the view: `principle`, `what-next`. */
  view: string;
  href: string;
  title: string;
  description?: string | undefined;
  trail: { text: string; href: string }[];
  /** What stands on it, as our views get it. */
  data: unknown;
}

const links = z.array(z.object({ text: z.string(), href: z.string() }));

/** What stands around every page. */
export const siteFrame = z.object({
  site: z.object({ name: z.string() }),
  navigation: links,
  formats: links,
  quickExit: z.string(),
  notice: z.unknown(),
  help: z.array(z.unknown()),
  contact: z.unknown(),
  footer: z.unknown(),
});

const frame = z.object({
  path: z.string(),
  title: z.string(),
  description: z.string().optional(),
  trail: links,
  ownTitle: z.string(),
  kind: z.string(),
  isIndexed: z.boolean(),
  picture: z.unknown(),
  feeds: z.array(z.unknown()),
  translations: z.array(z.unknown()),
  around: siteFrame,
});
const page = z.looseObject({ frame: z.unknown() });

/** View, file and function of each page that there is one of. */
const SINGLE = [
  ['home', 'content/home/home-page.ts', 'homePage'],
  ['not-found', 'content/site/lost-page.ts', 'notFoundPage'],
  ['gone', 'content/site/lost-page.ts', 'gonePage'],
  ['statement', 'content/accessibility/statement-page.ts', 'statementPage'],
  ['principles', 'content/principle/principles-page.ts', 'principlesPage'],
  ['actions', 'content/action/actions-page.ts', 'actionsPage'],
  ['findings', 'content/finding/findings-page.ts', 'findingsPage'],
  ['reports', 'content/report/reports-page.ts', 'reportsPage'],
  ['what-next', 'content/milestone/what-next-page.ts', 'whatNextPage'],
] as const;

/** The same for each entry of a type. */
const OF_TYPE = [
  ['principle', 'content/principle/principle-page.ts', 'principlePage'],
  ['action', 'content/action/action-page.ts', 'actionPage'],
  ['report', 'content/report/report-page.ts', 'reportPage'],
  ['page', 'content/page/standing-page.ts', 'standingPage'],
] as const;

/** What the pages are written with. */
interface Means {
  files: PeerFiles;
  /** The absolute address of the first page. */
  home: URL;
}

async function peerPage(view: string, given: unknown, site: SiteCode, { files, home }: Means): Promise<PeerPage> {
  const { frame: whole, ...rest } = page.parse(given);
  const { path, title, ownTitle, description, kind, isIndexed, picture, trail, feeds, translations } =
    frame.parse(whole);
  return {
    ...{ view, href: path, title, ownTitle, description, trail, isIndexed, feeds, translations },
    ogType: kind,
    share: picture,
    structured: await site('content/structured-data/json-ld.ts', 'jsonLd', whole, home),
    data: plain(rest, files),
  };
}

/** The pages beside case studies and their lists, with the data that our own views get. */
export async function smallPages(entries: Entries, site: SiteCode, means: Means): Promise<PeerPage[]> {
  const pages: PeerPage[] = [];
  for (const [view, file, name] of SINGLE) {
    const found = await site(file, name);
    if (found) pages.push(await peerPage(view, found, site, means));
  }
  for (const [view, file, name] of OF_TYPE) {
    for (const { data } of entriesOf(entries, view)) {
      // The words of such an entry stand on a page of the site's own.
      if (view === 'page' && HOSTED_SLUGS.includes(String(data['slug']))) continue;
      pages.push(await peerPage(view, await site(file, name, data['slug']), site, means));
    }
  }
  const hubs = z.record(z.string(), z.unknown()).parse(await siteValue('content/hub/hubs.ts', 'hubs'));
  for (const hub of Object.values(hubs)) {
    pages.push(await peerPage('hub', await site('content/hub/hub-page.ts', 'hubPage', hub), site, means));
  }
  return pages;
}

/** What stands around every page, read from one of them. */
export async function frameOf(site: SiteCode): Promise<z.infer<typeof siteFrame>> {
  const { frame: whole } = page.parse(await site('content/site/lost-page.ts', 'notFoundPage'));
  return frame.parse(whole).around;
}
