import { HOSTED_SLUGS, entryPath, type ContentType } from '@waymark/shared-types';
import { pathIn } from '../address.ts';
import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { listAddresses, listAddressesOf } from '../case-study/list-groups.ts';
import { HELP_PATH } from '../help/help-page.ts';
import { OVERVIEW_PATH } from '../overview/overview-page.ts';
import { siteEntry } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { places } from '../place/place.ts';
import type { AnyDefinition } from '../definition.ts';
import { EXPLORE_PATH, SEARCH_PATH } from '../search/search-paths.ts';
import { hasAny, readEntry, readList, readListPage, readListPages } from '../reading/read.ts';
import { definitions, type EntryOf } from '../registry.ts';
import { escapeHtml } from '../rich-text/escape.ts';

/** A page that search engines should know. */
export interface SitemapPage {
  /** From `/`. */
  readonly path: string;
  /** When its entry was published last, as an ISO 8601 time; undefined where the page is made of many. */
  readonly modified: string | undefined;
}

const undated = (path: string): SitemapPage => ({ path, modified: undefined });

/** The pages of entries of one type. */
const pagesOf = (definition: AnyDefinition, entries: readonly EntryOf<ContentType>[]): readonly SitemapPage[] =>
  entries.flatMap((entry) => {
    const path = pathIn(definition.address ?? {}, entry);
    const isHosted = 'slug' in entry && path === entryPath('page', entry.slug) && HOSTED_SLUGS.includes(entry.slug);
    return path === undefined || isHosted
      ? []
      : [{ path, modified: ('publishedAt' in entry && entry.publishedAt) || undefined }];
  });

/** The pages that show all entries of a type, where there are any. */
async function indexPages(): Promise<readonly string[]> {
  const found = await Promise.all(
    definitions.map(async ({ type, address }) =>
      address?.index !== undefined && (await hasAny(type)) ? [address.index] : [],
    ),
  );
  return found.flat();
}

/** The pages of the entries of all types whose part of the sitemap is not divided. */
async function entryPages(): Promise<readonly SitemapPage[]> {
  const found = await Promise.all(
    definitions.map(async (definition) =>
      definition.sitemap && definition.sitemap.isDivided !== true
        ? pagesOf(definition, await readList(definition.type, { order: definition.sitemap.order }))
        : [],
    ),
  );
  return found.flat();
}

/** Every place has a page, with practice or without; all of them stand on one. */
async function placeAddresses(): Promise<readonly string[]> {
  const all = await readList('place', { order: 'name' });
  return [...(all.length > 0 ? ['/case-studies/place/'] : []), ...all.map((place) => pathTo(places, place))];
}

/** The page of all settings, approaches and audiences, where some practice has one. */
const themeAddresses = async (): Promise<readonly string[]> =>
  (await listAddressesOf('theme')).length > 0 ? [`${ALL_PATH}theme/`] : [];

/** The page on which examples are found by words, where there are any. */
const explorePages = async (): Promise<readonly string[]> => ((await hasAny('case-study')) ? [EXPLORE_PATH] : []);

/** Every page that search engines should know, but for types whose part is divided and later pages of lists, which are not indexed. */
export async function sitemapPages(): Promise<readonly SitemapPage[]> {
  const lists = [...(await listAddresses()), ...(await placeAddresses()), ...(await themeAddresses())];
  const overview = (await hasAny('milestone')) || (await hasAny('place')) ? [OVERVIEW_PATH] : [];
  const help = (await siteEntry()).help.length > 0 ? [HELP_PATH] : [];
  return [
    ...[
      '/',
      SEARCH_PATH,
      ...(await indexPages()),
      ...(await explorePages()),
      ...overview,
      ...help,
      ...HOSTED_SLUGS.map((slug) => entryPath('page', slug)),
    ].map(undated),
    ...(await entryPages()),
    ...[...new Set(lists)].map(undated),
  ];
}

/** The types that have too many entries for one file of the sitemap. */
const divided = definitions.filter(({ sitemap }) => sitemap?.isDivided === true);

/** How a type's entries are divided among the parts of the sitemap: a new one changes one part, and not a file of all. */
const divisionOf = ({ sitemap }: AnyDefinition) => ({ order: sitemap?.order ?? '', least: 40 });

/** What a type's parts are called in addresses: its folder, as `case-studies`. */
const nameOf = ({ address }: AnyDefinition) => address?.pages?.slice(1, -1) ?? '';

/**
 * The entries of one part, in order; undefined where there is no such part.
 * @param name Of the type's folder, such as `case-studies`.
 * @param first The slug that the part begins with; undefined for the first part.
 */
export async function sitemapPart(name: string, first?: string): Promise<readonly SitemapPage[] | undefined> {
  const definition = divided.find((each) => nameOf(each) === name);
  if (!definition) return undefined;
  const entry = first === undefined ? undefined : await readEntry(definition.type, { slug: first });
  if (first !== undefined && !entry) return undefined;
  const listPage = await readListPage(definition.type, {
    ...divisionOf(definition),
    ...(entry && { from: entry.documentId }),
  });
  return listPage && listPage.entries.length > 0 ? pagesOf(definition, listPage.entries) : undefined;
}

async function partsOf(definition: AnyDefinition): Promise<readonly string[]> {
  const { type } = definition;
  const folder = `/sitemap/${nameOf(definition)}`;
  const later = await readListPages(type, divisionOf(definition));
  const firsts = await Promise.all(later.map((id) => readEntry(type, { id })));
  return [
    ...((await hasAny(type)) ? [`${folder}.xml`] : []),
    ...firsts.flatMap((entry) => (entry && 'slug' in entry ? [`${folder}/${entry.slug}.xml`] : [])),
  ];
}

/** The addresses of the sitemap's parts. */
export async function sitemapParts(): Promise<readonly string[]> {
  return ['/sitemap/pages.xml', ...(await Promise.all(divided.map(partsOf))).flat()];
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
