import type { Counts, Where } from '../content-source.ts';
import type { LinkData } from '../links/link.ts';
import { readCounts, readList, readValues } from '../reading/read.ts';
import {
  FACET_KINDS,
  facetPath,
  facetWithId,
  FIELD_OF,
  themeValue,
  type FacetKind,
  type FacetValue,
  type Way,
} from './list-facets.ts';
import { pairOf, pairPath } from './list-pairs.ts';
import { messages } from '../../messages/messages.ts';

const words = messages.caseStudies;

/** What case studies can be narrowed by, with how many there are. */
export interface CountedLink {
  readonly text: string;
  /** Undefined where it would lead to the same examples again. */
  readonly href: string | undefined;
  /** `1 example`, `42 examples`, `3 of these`. */
  readonly count: string;
}

/** One way to find practice. */
export interface ListGroup {
  readonly heading: string;
  readonly links: readonly CountedLink[];
  /** Where those stand that are not shown; undefined where all are. */
  readonly all: LinkData | undefined;
  /** What there is none of in this list, and elsewhere there is. */
  readonly none: readonly LinkData[];
}

/** How many values of a way are shown at the most: where more are, those that most examples have. */
const MOST = { whole: 16, narrowing: 12, also: 4 } as const;

/** The ways by which places are found. */
const PLACES: ReadonlySet<Way> = new Set<Way>(['health_board', 'council_area', 'nation']);

/** A value, and how many examples have it. */
type Counted = readonly [value: FacetValue, count: number];

async function countedValues(kind: FacetKind, counts: Counts): Promise<readonly Counted[]> {
  const found = await Promise.all(
    [...counts].map(async ([id, count]) => [await facetWithId(kind, id), count] as const),
  );
  return found.flatMap(([value, count]) => (value ? [[value, count] as const] : []));
}

/** The order of values of one way. */
export const inOrder = ([{ rank: a }]: Counted, [{ rank: b }]: Counted) => (a < b ? -1 : a > b ? 1 : 0);

/** Every value by which the case studies of a list can be found, by kind. */
export async function valuesIn(where: Where, kinds: readonly FacetKind[] = FACET_KINDS): Promise<readonly Counted[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => countedValues(kind, await readCounts('case-study', { where, by: FIELD_OF[kind] }))),
  );
  return found.flat();
}

/** Values by the way to find them, each way with its heading, in the order of the ways. */
function grouped(
  values: readonly Counted[],
  most: number,
  linkTo: (value: FacetValue, count: number) => CountedLink,
): readonly (ListGroup & { readonly way: Way })[] {
  const ways = Object.entries(words.groups) as readonly [Way, string][];
  return ways.flatMap(([way, heading]) => {
    const all = values.filter(([value]) => value.way === way);
    const shown = all.slice(0, most).sort(inOrder);
    if (shown.length === 0) return [];
    const links = shown.map(([value, count]) => linkTo(value, count));
    return [{ way, heading, links, all: all.length > most ? allOf(all[0]?.[0].kind) : undefined, none: [] }];
  });
}

/** Where every value of a kind stands. */
const allOf = (kind: FacetKind | undefined): LinkData => {
  if (kind === 'place') return { text: words.allPlaces, href: '/case-studies/place/' };
  if (kind === 'theme') return { text: words.allThemes, href: '/case-studies/theme/' };
  return { text: words.allWays, href: '/case-studies/' };
};

const linkToList = (value: FacetValue, count: number): CountedLink => ({
  text: value.text,
  href: facetPath(value),
  count: words.count(count),
});

/** Every narrowed list that has case studies, by the way to find it. */
export async function wholeGroups(): Promise<readonly ListGroup[]> {
  const groups = grouped(await valuesIn({}), MOST.whole, linkToList);
  // Every place has a page, those without an example too: they are found where all are.
  return groups.map((group) => (PLACES.has(group.way) ? { ...group, all: allOf('place') } : group));
}

/** Every list that is narrowed by something of one kind, however many there are. */
export async function wholeGroupsOf(kind: FacetKind): Promise<readonly ListGroup[]> {
  return grouped(await valuesIn({}, [kind]), Infinity, linkToList);
}

/** The addresses of all lists narrowed by something of one kind that have case studies. */
export async function listAddressesOf(kind: FacetKind): Promise<readonly string[]> {
  const ids = await readValues('case-study', { by: FIELD_OF[kind] });
  const values = await Promise.all(ids.map((id) => facetWithId(kind, id)));
  return values.flatMap((value) => (value ? [facetPath(value)] : []));
}

/** The addresses of all narrowed lists that have case studies. */
export async function listAddresses(): Promise<readonly string[]> {
  return (await Promise.all(FACET_KINDS.map(listAddressesOf))).flat();
}

/** How a narrowed list goes on: what narrows it further, and what else its examples are found by. */
export interface WaysOn {
  readonly narrowing: readonly ListGroup[];
  readonly also: readonly ListGroup[];
}

/** @param total How many case studies have the value. */
export async function waysOn(value: FacetValue, where: Where, total: number): Promise<WaysOn> {
  // Themes are of several kinds, so that one narrows another.
  const kinds = FACET_KINDS.filter((kind) => kind !== value.kind || kind === 'theme');
  const others = (await valuesIn(where, kinds)).filter(([other]) => other.way !== value.way);
  const pairs = others.filter(([other]) => pairOf(value, other));
  const rest = others.filter(([other]) => !pairOf(value, other));
  const narrowing = grouped(pairs, MOST.narrowing, (other, count) => {
    const pair = pairOf(value, other);
    const isLess = pair !== undefined && count < total;
    return {
      text: other.text,
      href: isLess ? pairPath(pair) : undefined,
      count: isLess ? words.count(count) : words.allOfThese,
    };
  });
  return {
    narrowing: value.kind === 'place' ? await narrowingPlace(value, where, pairs, narrowing) : narrowing,
    also: grouped(rest, MOST.also, (other, count) => ({
      text: other.text,
      href: facetPath(other),
      count: words.ofThese(count),
    })),
  };
}

/** What narrows the list of a place: the places within it too, and what none of them has is said. */
async function narrowingPlace(
  { id, text }: FacetValue,
  where: Where,
  pairs: readonly Counted[],
  groups: readonly (ListGroup & { readonly way: Way })[],
): Promise<readonly ListGroup[]> {
  const places = await placesWithin(id, await readCounts('case-study', { where, by: FIELD_OF.place }));
  const none = await settingsWithout(pairs);
  const heading = messages.placePage.placesIn(text);
  return [
    ...(places.length > 0 ? [{ heading, links: places, all: undefined, none: [] }] : []),
    ...groups.map((group) => (group.way === 'setting' ? { ...group, none } : group)),
  ];
}

/** The settings that other examples have, and none of these: who looks for one is told so, and led to it elsewhere. */
async function settingsWithout(found: readonly Counted[]): Promise<readonly LinkData[]> {
  const known = new Set(found.map(([{ id }]) => id));
  const settings = await readList('theme', { where: { kind: 'setting' }, order: 'name' });
  const missing = settings.filter(({ documentId }) => !known.has(documentId)).map(themeValue);
  const elsewhere = await Promise.all(
    missing.map(async (value) => (value && (await hasExamples(value)) ? [value] : [])),
  );
  return elsewhere.flat().map((value) => ({ text: value.text, href: facetPath(value) }));
}

/** Whether any case study has a value. The oldest is asked for, which a new one does not change. */
export async function hasExamples({ kind, id }: Pick<FacetValue, 'kind' | 'id'>): Promise<boolean> {
  const where = { [FIELD_OF[kind]]: id };
  return (await readList('case-study', { where, order: 'createdAt', limit: 1 })).length > 0;
}

/** Places within one, with how many examples each has. */
async function placesWithin(id: string, counts: Counts): Promise<readonly CountedLink[]> {
  const parts = await readList('place', { where: { within: id }, order: 'name' });
  return parts.map(({ documentId, name, slug }) => {
    const count = counts.get(documentId) ?? 0;
    return {
      text: name,
      href: facetPath({ kind: 'place', slug }),
      count: count === 0 ? words.noneYet : words.count(count),
    };
  });
}
