import { facetPath } from '../case-study/list-facets.ts';
import { ALL_PATH } from '../case-study/case-study-lists.ts';
import type { LinkData } from '../links/link.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { hasAny, readCounts, readList } from '../reading/read.ts';
import { tileMap, type PlaceTotals, type TileMap } from './tile-map.ts';
import type { Place } from './place.ts';
import { inTree } from './tree.ts';
import { messages } from '../../messages/messages.ts';

/** Where all places stand together; each place has its page beneath. */
export const PLACES_PATH = '/case-studies/place/';

/** A place as a row of the table. */
export interface PlaceRow {
  readonly place: LinkData;
  /** How many larger ones it lies in. */
  readonly depth: number;
  /** The next larger place. */
  readonly partOf: string | undefined;
  /** How much practice there is: `42`, `none yet`. */
  readonly count: string;
}

/** Every place, on the map and in a table, with how much practice there is. */
export interface PlacesPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lede: string;
  /** Undefined where no place stands on the map. */
  readonly map: TileMap | undefined;
  readonly rows: readonly PlaceRow[];
}

/** The way to every place; undefined where there is none. */
export async function linkToPlaces(): Promise<LinkData | undefined> {
  return (await hasAny('place')) ? { text: messages.placePage.find, href: PLACES_PATH } : undefined;
}

export async function placesPage(): Promise<PlacesPageData | undefined> {
  const places = await readList('place', { order: 'name' });
  if (places.length === 0) return undefined;
  const { places: title, placesLede: lede } = messages.placePage;
  const frame = await pageFrame({
    title,
    path: PLACES_PATH,
    description: lede,
    trail: [{ text: messages.caseStudies.title, href: ALL_PATH }],
  });
  const [around, own] = await Promise.all([
    readCounts('case-study', { by: 'placesAround' }),
    readCounts('case-study', { by: 'place' }),
  ]);
  const totals: PlaceTotals = {
    around: ({ documentId }) => around.get(documentId) ?? 0,
    own: ({ documentId }) => own.get(documentId) ?? 0,
  };
  return { frame, title, lede, map: tileMap(places, totals), rows: rowsOf(places, totals) };
}

/** The smaller places after the larger one that they are in. */
const rowsOf = (places: readonly Place[], { around }: PlaceTotals): readonly PlaceRow[] =>
  inTree(places).map(({ place, depth, larger }) => ({
    place: { text: place.name, href: facetPath({ kind: 'place', slug: place.slug }) },
    depth,
    partOf: larger?.name,
    count: around(place) > 0 ? messages.caseStudies.number(around(place)) : messages.caseStudies.noneYet,
  }));
