import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { champion } from '../action/fixtures.ts';
import type { Address, Folder } from '../address.ts';
import { actionFeed, ownerFeed } from '../feeds/feed-links.ts';
import { fixtures } from '../fixtures/fixtures-by-type.ts';
import { DUE_CALENDAR } from '../milestone/due-calendar.ts';
import { northlight } from '../organisation/fixtures.ts';
import { pastEvent } from '../redirect/fixtures.ts';
import { definitions } from '../registry.ts';
import { gonePath } from '../site/gone-pages.ts';
import { renderRoute } from './rendered.ts';

type Params = Readonly<Record<string, string>>;

/** A page of the fixtures: its address, the route that answers it, and what stands for the changing parts of the route. */
export type PageOfFixtures = [path: string, route: AstroComponentFactory, params: Params];

const routes = import.meta.glob<AstroComponentFactory>('../../pages/**/*.astro', { eager: true, import: 'default' });

/** The first of these files that is there; `npm run generate` says what a type lacks. @throws {Error} where none is. */
function routeOf(...files: readonly [string, ...string[]]): AstroComponentFactory {
  const found = files.map((file) => routes[`../../pages${file}`]).find((route) => route !== undefined);
  if (found) return found;
  throw new Error(`Expected a route at site/src/pages${files[0]}, found none.`);
}

/** The page of all entries is a file of its own, or in the folder of their pages. */
const indexOf = (folder: Folder) => routeOf(`${folder}index.astro`, `${folder.replace(/(.)\/$/, '$1')}.astro`);

const page = (path: string, route: AstroComponentFactory, params: Params = {}): PageOfFixtures => [path, route, params];

const LISTS = '/case-studies/[kind]/[slug]/index.astro';

/** The pages that a type's definition says there are, made of its fixtures. */
function pagesOf({ at, pages, lists, index }: Address, entries: readonly object[]): readonly PageOfFixtures[] {
  const slugs = entries.flatMap((entry) => ('slug' in entry && typeof entry.slug === 'string' ? entry.slug : []));
  const kind = lists?.split('/').at(-2) ?? '';
  return [
    ...(at === undefined ? [] : [page(at, indexOf(at))]),
    ...(index === undefined ? [] : [page(index, indexOf(index))]),
    ...(pages === undefined
      ? []
      : slugs.map((slug) => page(`${pages}${slug}/`, routeOf(`${pages}[slug].astro`), { slug }))),
    ...(lists === undefined ? [] : slugs.map((slug) => page(`${lists}${slug}/`, routeOf(LISTS), { kind, slug }))),
  ];
}

/** The feeds that the definitions say there are. */
export const feedsOfTypes: readonly string[] = definitions.flatMap(({ address }) => address?.feed ?? []);

/** Lists of what has two values, as the fixtures have them. */
const PAIRS = [
  { kind: 'place', slug: 'nhs-orkney', by: 'principle', other: 'peer-support' },
  { kind: 'place', slug: 'nhs-orkney', by: 'theme', other: 'outdoors' },
  { kind: 'principle', slug: 'peer-support', by: 'theme', other: 'outdoors' },
].map((params) =>
  page(
    `/case-studies/${Object.values(params).join('/')}/`,
    routeOf('/case-studies/[kind]/[slug]/[by]/[other]/index.astro'),
    params,
  ),
);

/** Lists by what is no entry. */
const WORDS = ['evidence/promising', 'involvement/co-produced', 'stage/running', 'begun/2024'].map((path) => {
  const [kind = '', slug = ''] = path.split('/');
  return page(`/case-studies/${path}/`, routeOf(LISTS), { kind, slug });
});

/** What else there is of the promises of the fixtures: a feed for an action and for an organisation, and what is due. */
export const filesOfPromises: readonly string[] = [
  actionFeed(champion).href,
  ownerFeed(northlight.slug, northlight.name).href,
  DUE_CALENDAR.href,
];

/** Pages that belong to no type. */
const OTHERS: readonly PageOfFixtures[] = [
  page('/accessibility-statement/', routeOf('/accessibility-statement.astro')),
  page('/case-studies/place/', routeOf('/case-studies/place/index.astro')),
  page('/search/', routeOf('/search.astro')),
  page('/case-studies/explore/', routeOf('/case-studies/explore.astro')),
  page('/progress/overview/', routeOf('/progress/overview.astro')),
  page('/case-studies/theme/', routeOf('/case-studies/theme/index.astro')),
  ...PAIRS,
  ...WORDS,
  page('/bsl/', routeOf('/bsl.astro')),
  page('/easy-read/', routeOf('/easy-read.astro')),
  page('/help/', routeOf('/help.astro')),
  page('/404.html', routeOf('/404.astro')),
  page(gonePath(pastEvent.documentId), routeOf('/410/[redirect].astro'), { redirect: pastEvent.documentId }),
];

/** Every page of the site that the fixtures make; a list that no case study is in has none. */
export async function everyPage(): Promise<readonly PageOfFixtures[]> {
  const ofTypes = definitions.flatMap(({ type, address = {} }) => pagesOf(address, fixtures[type]));
  const all = [...ofTypes, ...OTHERS];
  const found = await Promise.all(all.map(async ([, route, params]) => (await renderRoute(route, params)).status));
  return all.filter((_, index) => found[index] === 200);
}
