import { HOSTED_SLUGS, entryPath } from '@waymark/shared-types';
import { caseStudies } from '../case-study/case-study.ts';
import { listGroups } from '../case-study/case-study-lists.ts';
import { actions } from '../action/action.ts';
import { pages } from '../page/page.ts';
import { principles } from '../principle/principle.ts';
import { readEntry, readList, readListPage, readListPages, readTotal } from '../reading/read.ts';
import { reports } from '../report/report.ts';
import { escapeHtml } from '../rich-text/escape.ts';
import { pathTo } from '../reading/path-to.ts';

/** Lists that have a page only where they have entries. */
const LISTS = [
  ['principle', '/principles/'],
  ['action', '/actions/'],
  ['case-study', '/case-studies/'],
  ['report', '/reports/'],
  ['milestone', '/what-next/'],
  ['finding', '/findings/'],
] as const;

/** How case studies are divided among the parts of the sitemap: a new one changes one part, and not a file of all. */
const DIVISION = { order: '-createdAt', least: 40 } as const;

/** A page that search engines should know. */
export interface SitemapPage {
  /** From `/`. */
  readonly path: string;
  /** When its entry was published last, as an ISO 8601 time; undefined where the page is made of many. */
  readonly modified: string | undefined;
}

interface Dated {
  readonly publishedAt: string | null;
}

/** The pages of entries. */
const pagesOf = <Entry extends Dated>(definition: Parameters<typeof pathTo<Entry>>[0], entries: readonly Entry[]) =>
  entries.map((entry) => ({ path: pathTo(definition, entry), modified: entry.publishedAt ?? undefined }));

const undated = (path: string): SitemapPage => ({ path, modified: undefined });

async function listPaths(): Promise<readonly string[]> {
  const totals = await Promise.all(LISTS.map(async ([type, path]) => ({ path, total: await readTotal(type) })));
  return totals.flatMap(({ path, total }) => (total > 0 ? [path] : []));
}

/** Every page that search engines should know but for case studies; later pages of lists are found by their links. */
export async function sitemapPages(): Promise<readonly SitemapPage[]> {
  const groups = await listGroups();
  const standing = await readList('page', { order: 'title' });
  return [
    ...['/', ...(await listPaths()), ...HOSTED_SLUGS.map((slug) => entryPath('page', slug))].map(undated),
    ...pagesOf(principles, await readList('principle', { order: 'order' })),
    ...pagesOf(actions, await readList('action', { order: 'order' })),
    ...pagesOf(reports, await readList('report', { order: '-publishedOn' })),
    ...pagesOf(
      pages,
      standing.filter(({ slug }) => !HOSTED_SLUGS.includes(slug)),
    ),
    ...groups.flatMap(({ links }) => links.map(({ href }) => undated(href))),
  ];
}

/** The case studies of one part, the newest first; undefined where there is no such part. @param first The slug that it begins with. */
export async function sitemapCaseStudies(first?: string): Promise<readonly SitemapPage[] | undefined> {
  const entry = first === undefined ? undefined : await readEntry('case-study', { slug: first });
  if (first !== undefined && !entry) return undefined;
  const listPage = await readListPage('case-study', { ...DIVISION, ...(entry && { from: entry.documentId }) });
  return listPage && pagesOf(caseStudies, listPage.entries);
}

/** The addresses of the sitemap's parts. */
export async function sitemapParts(): Promise<readonly string[]> {
  const later = await readListPages('case-study', DIVISION);
  const firsts = await Promise.all(later.map((id) => readEntry('case-study', { id })));
  return [
    '/sitemap/pages.xml',
    ...((await readTotal('case-study')) > 0 ? ['/sitemap/case-studies.xml'] : []),
    ...firsts.flatMap((entry) => (entry ? [`/sitemap/case-studies/${entry.slug}.xml`] : [])),
  ];
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function xml(root: string, item: string, all: readonly SitemapPage[], site: URL): Response {
  const items = all.map(({ path, modified }) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `<${item}><loc>${escapeHtml(new URL(path, site).href)}</loc>${lastmod}</${item}>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('\n')}\n</${root}>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
}

/** The pages in the form that search engines read (sitemaps.org, protocol 0.9). */
export const sitemap = (all: readonly SitemapPage[], site: URL): Response => xml('urlset', 'url', all, site);

/** The parts of a sitemap that is too large to be one file (sitemaps.org, "Using Sitemap index files"). */
export const sitemapIndex = (parts: readonly string[], site: URL): Response =>
  xml('sitemapindex', 'sitemap', parts.map(undated), site);
