import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import type { LinkData } from '../links/link.ts';
import { readList, readTotal } from '../reading/read.ts';
import { caseStudyCard, type CaseStudyCardData } from './case-study-card.ts';
import {
  ALL_PATH,
  WHOLE_LIST,
  isListKind,
  listGroups,
  narrowedList,
  type CaseStudyList,
  type ListGroup,
} from './case-study-lists.ts';
import { pageNumber, pageOf, type PageOfList } from './pages-of.ts';

/** How many case studies stand on a page of a list. */
const PAGE_SIZE = 20;

/** A page of a list of case studies. */
export interface CaseStudyListPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description: string;
  /** `42 examples`, `42 examples, page 2 of 3`. */
  readonly count: string;
  readonly about: LinkData | undefined;
  readonly all: LinkData | undefined;
  readonly cards: readonly CaseStudyCardData[];
  readonly pages: PageOfList;
  /** Other ways to find practice; only on the first page of all, so that a new case study changes few pages. */
  readonly groups: readonly ListGroup[];
}

/** How many there are, and which part of them this is. */
export function countInWords(total: number, { number, last }: Pick<PageOfList, 'number' | 'last'>): string {
  const examples = `${total.toLocaleString('en-GB')} ${total === 1 ? 'example' : 'examples'}`;
  return last === 1 ? examples : `${examples}, page ${number} of ${last}`;
}

async function page(list: CaseStudyList, number: number): Promise<CaseStudyListPageData | undefined> {
  const total = await readTotal('case-study', list.where);
  const pages = pageOf(list.path, number, total, PAGE_SIZE);
  if (!pages) return undefined;
  const entries = await readList('case-study', {
    where: list.where,
    order: '-createdAt',
    limit: PAGE_SIZE,
    offset: (number - 1) * PAGE_SIZE,
  });
  const { title, description, about, isWhole } = list;
  const whole = { text: WHOLE_LIST.title, href: ALL_PATH };
  const own = number === 1 ? title : `${title}, page ${number} of ${pages.last}`;
  return {
    frame: await pageFrame({
      title: own,
      path: pages.path,
      description,
      trail: [...(isWhole ? [] : [whole]), ...(number === 1 ? [] : [{ text: title, href: list.path }])],
      previous: pages.previous,
      next: pages.next,
    }),
    title: own,
    description,
    count: countInWords(total, pages),
    about,
    all: isWhole ? undefined : whole,
    cards: await Promise.all(entries.map(caseStudyCard)),
    pages,
    groups: isWhole && number === 1 ? await listGroups() : [],
  };
}

/**
 * A page of the list that an address names; undefined where there is none.
 * @param part The page number as it stands in the address; undefined for the list's own address.
 */
export async function caseStudyListPage(
  { kind, slug }: { readonly kind?: string | undefined; readonly slug?: string | undefined },
  part?: string,
): Promise<CaseStudyListPageData | undefined> {
  const number = part === undefined ? 1 : pageNumber(part);
  if (number === undefined) return undefined;
  if (kind === undefined) return await page(WHOLE_LIST, number);
  const list = isListKind(kind) && slug !== undefined ? await narrowedList(kind, slug) : undefined;
  return list && (await page(list, number));
}
