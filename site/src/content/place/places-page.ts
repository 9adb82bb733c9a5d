import { facetPath } from '../case-study/list-facets.ts';
import type { CountedLink } from '../case-study/list-groups.ts';
import { ALL_PATH } from '../case-study/case-study-lists.ts';
import type { Counts } from '../content-source.ts';
import type { LinkData } from '../links/link.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readCounts, readList, readTotal } from '../reading/read.ts';
import type { Place } from './place.ts';
import { messages } from '../../messages/messages.ts';

/** A place with those within it. */
export interface PlaceInTree extends CountedLink {
  readonly places: readonly PlaceInTree[];
}

/** Every place, the smaller within the larger, with how much practice there is. */
export interface PlacesPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lede: string;
  readonly places: readonly PlaceInTree[];
}

const PATH = `${ALL_PATH}place/`;

/** The way to every place; undefined where there is none. */
export async function linkToPlaces(): Promise<LinkData | undefined> {
  return (await readTotal('place')) > 0 ? { text: messages.placePage.find, href: PATH } : undefined;
}

export async function placesPage(): Promise<PlacesPageData | undefined> {
  const places = await readList('place', { order: 'name' });
  if (places.length === 0) return undefined;
  const { places: title, placesLede: lede } = messages.placePage;
  const frame = await pageFrame({
    title,
    path: PATH,
    description: lede,
    trail: [{ text: messages.caseStudies.title, href: ALL_PATH }],
  });
  return { frame, title, lede, places: treeOf(places, await readCounts('case-study', { by: 'placesAround' })) };
}

/** The places as a tree. What is within nothing that is published, or within itself, stands at its top. */
export function treeOf(places: readonly Place[], counts: Counts): readonly PlaceInTree[] {
  const known = new Set(places.map(({ documentId }) => documentId));
  const placed = new Set<string>();
  const branch = (place: Place): readonly PlaceInTree[] => {
    const { documentId, name, slug } = place;
    if (placed.has(documentId)) return [];
    placed.add(documentId);
    const total = counts.get(documentId) ?? 0;
    return [
      {
        text: name,
        href: facetPath({ kind: 'place', slug }),
        count: total > 0 ? messages.caseStudies.count(total) : messages.caseStudies.noneYet,
        places: places.filter(({ within }) => within?.id === documentId).flatMap(branch),
      },
    ];
  };
  const tops = places.filter(({ within }) => !within || !known.has(within.id));
  // Those that are left lie in a circle, which the CMS refuses; they are shown all the same.
  return [...tops.flatMap(branch), ...places.flatMap(branch)];
}
