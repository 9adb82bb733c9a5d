import { caseStudies } from '../case-study/case-study.ts';
import { listGroups } from '../case-study/case-study-lists.ts';
import { actions } from '../action/action.ts';
import { pages } from '../page/page.ts';
import { principles } from '../principle/principle.ts';
import { readList, readTotal } from '../reading/read.ts';
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

async function listPaths(): Promise<readonly string[]> {
  const totals = await Promise.all(LISTS.map(async ([type, path]) => ({ path, total: await readTotal(type) })));
  return totals.flatMap(({ path, total }) => (total > 0 ? [path] : []));
}

/** The address of every page that search engines should know, from `/`; later pages of lists are found by their links. */
export async function sitemapPaths(): Promise<readonly string[]> {
  const groups = await listGroups();
  return [
    '/',
    ...(await listPaths()),
    ...(await readList('principle', { order: 'order' })).map((entry) => pathTo(principles, entry)),
    ...(await readList('action', { order: 'order' })).map((entry) => pathTo(actions, entry)),
    ...(await readList('report', { order: '-publishedOn' })).map((entry) => pathTo(reports, entry)),
    ...(await readList('page', { order: 'title' })).map((entry) => pathTo(pages, entry)),
    ...groups.flatMap(({ links }) => links.map(({ href }) => href)),
    ...(await readList('case-study', { order: '-createdAt' })).map((entry) => pathTo(caseStudies, entry)),
  ].filter((path) => path !== '');
}

/** The addresses in the form that search engines read (sitemaps.org, protocol 0.9). */
export function sitemapXml(paths: readonly string[], site: URL): string {
  const urls = paths.map((path) => `<url><loc>${escapeHtml(new URL(path, site).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
