import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { PRACTICE_FEED } from '../feeds/feed-links.ts';
import type { LinkData } from '../links/link.ts';
import { readEntry, readListPage, readTotal } from '../reading/read.ts';
import { listFacts } from '../structured-data/structured-facts.ts';
import { caseStudyCard, type CaseStudyCardData } from './case-study-card.ts';
import {
  ALL_PATH,
  isListKind,
  listGroups,
  narrowedList,
  wholeList,
  type CaseStudyList,
  type ListGroup,
} from './case-study-lists.ts';
import { messages } from '../../messages/messages.ts';

/** How many case studies stand on a page of a list at the least; three times as many at the most. */
const LEAST = 10;

/** A page of a list of case studies, the newest first. */
export interface CaseStudyListPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lede: string;
  /** `42 examples`; on the first page alone, so that a new case study changes few pages. */
  readonly count: string | undefined;
  readonly about: LinkData | undefined;
  readonly all: LinkData | undefined;
  readonly cards: readonly CaseStudyCardData[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
  /** Other ways to find practice; only on the first page of all, for the same reason. */
  readonly groups: readonly ListGroup[];
}

/** The address of the page of a list that begins with a case study; of the first page for `first`. */
async function pathFrom(list: CaseStudyList, id: string): Promise<string | undefined> {
  if (id === 'first') return list.path;
  const entry = await readEntry('case-study', { id });
  return entry && `${list.path}from/${entry.slug}/`;
}

/** @param first The case study that the page begins with; undefined for the first page. */
async function page(
  list: CaseStudyList,
  first?: { readonly id: string; readonly title: string },
): Promise<CaseStudyListPageData | undefined> {
  const listPage = await readListPage('case-study', {
    where: list.where,
    order: '-createdAt',
    least: LEAST,
    ...(first && { from: first.id }),
  });
  if (!listPage || listPage.entries.length === 0) return undefined;
  const newer = listPage.before === undefined ? undefined : await pathFrom(list, listPage.before);
  const older = listPage.after === undefined ? undefined : await pathFrom(list, listPage.after);
  const { title, lede, description, about, isWhole } = list;
  const cards = await Promise.all(listPage.entries.map(caseStudyCard));
  const whole = { text: messages.caseStudies.title, href: ALL_PATH };
  const own = first ? messages.caseStudies.titleFrom(title, first.title) : title;
  return {
    frame: await pageFrame({
      title: own,
      path: first ? ((await pathFrom(list, first.id)) ?? list.path) : list.path,
      description: first ? messages.caseStudies.descriptionFrom(description, first.title) : description,
      trail: [...(isWhole ? [] : [whole]), ...(first ? [{ text: title, href: list.path }] : [])],
      // Who searches is led to the first page of a list, and to the case studies themselves: where a later page begins changes.
      isIndexed: first === undefined,
      previous: newer,
      next: older,
      // All pages of a list have one picture: what a page begins with changes.
      cover: { title },
      feeds: [PRACTICE_FEED],
      structured: [listFacts(cards)],
    }),
    title: own,
    lede,
    count: first ? undefined : messages.caseStudies.count(await readTotal('case-study', list.where)),
    about,
    all: isWhole ? undefined : whole,
    cards,
    newer,
    older,
    groups: isWhole && !first ? await listGroups() : [],
  };
}

/**
 * A page of the list that an address names; undefined where there is none.
 * @param from The slug of the case study that the page begins with; undefined for the first page.
 */
export async function caseStudyListPage(
  { kind, slug }: { readonly kind?: string | undefined; readonly slug?: string | undefined },
  from?: string,
): Promise<CaseStudyListPageData | undefined> {
  const narrowed = isListKind(kind) && slug !== undefined ? await narrowedList(kind, slug) : undefined;
  const list = kind === undefined ? await wholeList() : narrowed;
  if (!list || from === undefined) return list && (await page(list));
  const first = await readEntry('case-study', { slug: from });
  return first && (await page(list, { id: first.documentId, title: first.title }));
}
