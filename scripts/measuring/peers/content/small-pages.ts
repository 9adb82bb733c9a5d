import { entriesOf, type Entries } from './entries.ts';
import type { SiteCode } from './site-code.ts';
import { plain, type PeerFiles } from './plain.ts';
import { z } from 'zod';

/** A page that is no case study and no list of them. */
export interface PeerPage {
  /** The name of the view: `principle`, `what-next`. */
  view: string;
  href: string;
  title: string;
  description?: string | undefined;
  trail: { text: string; href: string }[];
  /** What stands on it, as our views get it. */
  data: unknown;
}

/** What stands around every page. */
export const siteFrame = z.object({
  site: z.object({ name: z.string() }),
  navigation: z.array(z.object({ text: z.string(), href: z.string() })),
  notice: z.unknown(),
  help: z.array(z.unknown()),
  contact: z.unknown(),
  footer: z.unknown(),
});

const frame = z.object({
  path: z.string(),
  title: z.string(),
  description: z.string().optional(),
  trail: z.array(z.object({ text: z.string(), href: z.string() })),
  around: siteFrame,
});
const pageData = z.looseObject({ frame });

/** View, file and function of each page that there is one of. */
const SINGLE = [
  ['home', 'content/home/home-page.ts', 'homePage'],
  ['not-found', 'content/site/lost-page.ts', 'notFoundPage'],
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

function peerPage(view: string, given: unknown, files: PeerFiles): PeerPage {
  const { frame: own, ...data } = pageData.parse(given);
  const { path, title, description, trail } = own;
  return { view, href: path, title, description, trail, data: plain(data, files) };
}

/** The pages beside case studies and their lists, with the data that our own views get. */
export async function smallPages(entries: Entries, site: SiteCode, files: PeerFiles): Promise<PeerPage[]> {
  const pages: PeerPage[] = [];
  for (const [view, file, name] of SINGLE) {
    const found = await site(file, name);
    if (found) pages.push(peerPage(view, found, files));
  }
  for (const [view, file, name] of OF_TYPE) {
    for (const { data } of entriesOf(entries, view)) {
      pages.push(peerPage(view, await site(file, name, data['slug']), files));
    }
  }
  return pages;
}

/** What stands around every page, read from one of them. */
export async function frameOf(site: SiteCode): Promise<z.infer<typeof siteFrame>> {
  const page = pageData.parse(await site('content/site/lost-page.ts', 'notFoundPage'));
  return page.frame.around;
}
