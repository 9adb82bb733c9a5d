import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { PRACTICE_FEED } from '../feeds/feed-links.ts';
import type { LinkData } from '../links/link.ts';
import { linkToPlaces } from '../place/places-page.ts';
import { placeSection, type PlaceSection } from '../place/place-section.ts';
import { readEntry, readListPage, readTotal } from '../reading/read.ts';
import { EXPLORE_PATH } from '../search/search-paths.ts';
import { listFacts } from '../structured-data/structured-facts.ts';
import { caseStudyCard, type CaseStudyCardData } from './case-study-card.ts';
import { ALL_PATH, narrowedBy, narrowedList, pairList, wholeList, type CaseStudyList } from './case-study-lists.ts';
import { waysOn, wholeGroups, type ListGroup, type WaysOn } from './list-groups.ts';
import { messages } from '../../messages/messages.ts';

const words = messages.caseStudies;

/** How many case studies stand on a page of a list at the least; twice as many at the most. */
const LEAST = 15;

/** A page of a list of case studies, the newest first. */
export interface CaseStudyListPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lede: string;
  /** `42 examples`; on the first page alone, so that a new case study changes few pages. */
  readonly count: string | undefined;
  readonly about: LinkData | undefined;
  /** What the list is narrowed by, each with the list that is there without it. */
  readonly narrowedBy: readonly LinkData[];
  readonly cards: readonly CaseStudyCardData[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
  /** Ways to find practice; only on the first page of all, for the same reason. */
  readonly groups: readonly ListGroup[];
  /** How a narrowed list goes on; only on its first page. */
  readonly waysOn: WaysOn;
  /** The way to practice by place; only on the first page of all, where there are places. */
  readonly places: LinkData | undefined;
  /** Where the same examples are searched by words and filtered further; only on the first page. */
  readonly explore: LinkData | undefined;
  /** What else is told of a place; only on the first page of its list. */
  readonly place: PlaceSection | undefined;
}

/** The address of the page of a list that begins with a case study; of the first page for `first`. */
async function pathFrom(list: CaseStudyList, id: string): Promise<string | undefined> {
  if (id === 'first') return list.path;
  const entry = await readEntry('case-study', { id });
  return entry && `${list.path}from/${entry.slug}/`;
}

interface First {
  readonly id: string;
  readonly title: string;
}

/** What a first page has and later ones lack. */
async function firstPageParts({ where, values }: CaseStudyList, isEmpty: boolean) {
  const total = await readTotal('case-study', where);
  const [value, other] = values;
  const isSingle = value !== undefined && other === undefined;
  return {
    count: words.count(total),
    groups: value ? [] : await wholeGroups(),
    places: value ? undefined : await linkToPlaces(),
    explore: isEmpty ? undefined : exploreLink(values),
    waysOn: isSingle && !isEmpty ? await waysOn(value, where, total) : NO_WAYS,
    place: isSingle && value.kind === 'place' ? await placeSection(value.id, total) : undefined,
  };
}

/** Leads to the same examples, with the filters that the list stands for. */
function exploreLink(values: CaseStudyList['values']): LinkData {
  const query = new URLSearchParams(values.map(({ kind, slug }) => [kind, slug])).toString();
  const text = values.length === 0 ? words.explore : words.exploreThese;
  return { text, href: query === '' ? EXPLORE_PATH : `${EXPLORE_PATH}?${query}` };
}

const NO_WAYS: WaysOn = { narrowing: [], also: [] };
const NO_PARTS = {
  count: undefined,
  groups: [],
  places: undefined,
  explore: undefined,
  waysOn: NO_WAYS,
  place: undefined,
};

/** @param first The case study that the page begins with; undefined for the first page. */
async function page(list: CaseStudyList, first?: First): Promise<CaseStudyListPageData | undefined> {
  const listPage = await readListPage('case-study', {
    where: list.where,
    order: '-createdAt',
    least: LEAST,
    ...(first && { from: first.id }),
  });
  const isPlace = list.values.length === 1 && list.values[0]?.kind === 'place';
  // A list without case studies has no page, but that of a place: who looks for practice there is told that there is none yet.
  if (!listPage || (listPage.entries.length === 0 && !isPlace)) return undefined;
  const newer = listPage.before === undefined ? undefined : await pathFrom(list, listPage.before);
  const older = listPage.after === undefined ? undefined : await pathFrom(list, listPage.after);
  const cards = await Promise.all(listPage.entries.map(caseStudyCard));
  const own = first ? words.titleFrom(list.title, first.title) : list.title;
  return {
    frame: await frameOf(list, own, first, { newer, older, cards }),
    title: own,
    // Where there is nothing yet, that is said in its place.
    lede: cards.length > 0 ? list.lede : '',
    about: list.about,
    narrowedBy: narrowedBy(list),
    cards,
    newer,
    older,
    ...(first ? NO_PARTS : await firstPageParts(list, cards.length === 0)),
  };
}

async function frameOf(
  list: CaseStudyList,
  own: string,
  first: First | undefined,
  { newer, older, cards }: Pick<CaseStudyListPageData, 'newer' | 'older' | 'cards'>,
): Promise<PageFrame> {
  const { title, description, path, values } = list;
  return await pageFrame({
    title: own,
    path: first ? ((await pathFrom(list, first.id)) ?? path) : path,
    description: first ? words.descriptionFrom(description, first.title) : description,
    trail: [
      ...(values.length > 0 ? [{ text: words.title, href: ALL_PATH }] : []),
      ...(first ? [{ text: title, href: path }] : []),
    ],
    // Who searches is led to the first page of a list, and to the case studies themselves: where a later page begins changes,
    // and so does the address of a pair with the address of its second part.
    isIndexed: first === undefined && values.length < 2,
    previous: newer,
    next: older,
    // All pages of a list have one picture: what a page begins with changes.
    cover: { title },
    feeds: [PRACTICE_FEED],
    structured: cards.length > 0 ? [listFacts(cards)] : [],
  });
}

/** The parts of the address of a list, as its route names them; none of the list of all. */
export interface ListParams {
  readonly kind?: string | undefined;
  readonly slug?: string | undefined;
  readonly by?: string | undefined;
  readonly other?: string | undefined;
}

async function listAt({ kind, slug, by, other }: ListParams): Promise<CaseStudyList | undefined> {
  if (kind === undefined || slug === undefined) return await wholeList();
  if (by === undefined || other === undefined) return await narrowedList({ kind, slug });
  return await pairList({ kind, slug }, { kind: by, slug: other });
}

/**
 * A page of the list that an address names; undefined where there is none.
 * @param from The slug of the case study that the page begins with; undefined for the first page.
 */
export async function caseStudyListPage(params: ListParams, from?: string): Promise<CaseStudyListPageData | undefined> {
  const list = await listAt(params);
  if (!list || from === undefined) return list && (await page(list));
  const first = await readEntry('case-study', { slug: from });
  return first && (await page(list, { id: first.documentId, title: first.title }));
}
