import { listPath, type ListKind } from '@waymark/shared-types';
import type { Where } from '../content-source.ts';
import type { LinkData } from '../links/link.ts';
import { actions } from '../action/action.ts';
import { nations } from '../place/nations.ts';
import { principles } from '../principle/principle.ts';
import { pathTo } from '../reading/path-to.ts';
import { readEntry } from '../reading/read.ts';
import { facetPath, facetValue, FIELD_OF, isFacetKind, type FacetValue } from './list-facets.ts';
import { pairOf, pairPath } from './list-pairs.ts';
import { messages } from '../../messages/messages.ts';

export { listPath, type ListKind };

const words = messages.caseStudies;

/** The address of the list of all case studies. */
export const ALL_PATH = '/case-studies/';

/** A list of case studies: all, or those with a principle, a place, an approach and so on, or with two of these. */
export interface CaseStudyList {
  /** From `/`; its first page stands there. */
  readonly path: string;
  readonly where: Where;
  readonly title: string;
  /** What it is narrowed by, in the words of that; empty where it has none. */
  readonly lede: string;
  /** What the list is, for those who find it in a list of results: the words of what narrows it are for its own page. */
  readonly description: string;
  /** What it is narrowed by, as a page of its own; undefined where there is none. */
  readonly about: LinkData | undefined;
  readonly values: readonly FacetValue[];
}

/** The list of all case studies. */
export async function wholeList(): Promise<CaseStudyList> {
  const description = words.description(await nations());
  return {
    path: ALL_PATH,
    where: {},
    title: words.title,
    lede: description,
    description,
    about: undefined,
    values: [],
  };
}

/** What the page of a value, or its list, says of it. */
async function wordsOn({ kind, id, text }: FacetValue): Promise<Pick<CaseStudyList, 'lede' | 'about'>> {
  switch (kind) {
    case 'principle': {
      const entry = await readEntry(kind, { id });
      return { lede: entry?.summary ?? '', about: entry && { text: entry.title, href: pathTo(principles, entry) } };
    }
    case 'action': {
      const entry = await readEntry(kind, { id });
      return { lede: entry?.summary ?? '', about: entry && { text: entry.title, href: pathTo(actions, entry) } };
    }
    case 'theme':
      return { lede: (await readEntry(kind, { id }))?.description ?? '', about: undefined };
    case 'place':
      return { lede: words.inPlace(text), about: undefined };
    case 'evidence':
    case 'involvement':
    case 'stage':
    case 'begun':
      return { lede: words.ledes[kind](text), about: undefined };
  }
}

/** What narrows a list, in an address. */
interface Named {
  readonly kind: string;
  readonly slug: string;
}

const valueNamed = async ({ kind, slug }: Named): Promise<FacetValue | undefined> =>
  isFacetKind(kind) ? await facetValue(kind, { slug }) : undefined;

const whereOf = (values: readonly FacetValue[]): Where =>
  Object.fromEntries(values.map(({ kind, id }) => [FIELD_OF[kind], id]));

/** The case studies with one value; undefined where there is no such thing. */
export async function narrowedList(named: Named): Promise<CaseStudyList | undefined> {
  const value = await valueNamed(named);
  if (!value) return undefined;
  return {
    ...(await wordsOn(value)),
    path: facetPath(value),
    where: whereOf([value]),
    title: words.titleOf(words.nameOf(value.kind, value.text)),
    description: words.descriptionOf[value.kind](value.text),
    values: [value],
  };
}

/** The case studies with both of two values; undefined where they make no pair, or are named in the other order. */
export async function pairList(one: Named, other: Named): Promise<CaseStudyList | undefined> {
  const [first, second] = [await valueNamed(one), await valueNamed(other)];
  if (!first || !second) return undefined;
  const pair = pairOf(first, second);
  if (pair?.[0] !== first) return undefined;
  const names = pair.map(({ text }) => text);
  return {
    path: pairPath(pair),
    where: whereOf(pair),
    title: words.titleOf(names.join(', ')),
    lede: words.withBoth(names),
    description: words.withBoth(names),
    about: undefined,
    values: pair,
  };
}

/** What a list is narrowed by, each with the list that is there without it. */
export const narrowedBy = ({ values }: Pick<CaseStudyList, 'values'>): readonly LinkData[] =>
  values.map((value) => {
    const [rest] = values.filter((other) => other !== value);
    return { text: value.text, href: rest ? facetPath(rest) : ALL_PATH };
  });
