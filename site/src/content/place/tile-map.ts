import { scaleQuantize } from 'd3-scale';
import { facetPath } from '../case-study/list-facets.ts';
import type { Place } from './place.ts';
import { messages } from '../../messages/messages.ts';

/** How many examples there are in a place, those in the places within it too; and how many in none of these. */
export interface PlaceTotals {
  readonly around: (place: Place) => number;
  readonly own: (place: Place) => number;
}

/** How much practice there is, from none to the most, as the colour of a tile repeats it. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** A place that is shown by its number of examples. */
interface CountedPlace {
  readonly name: string;
  readonly href: string;
  readonly total: number;
}

/** A place on its square of the map. */
export interface Tile extends CountedPlace {
  /** Counted from the top left, from 1. */
  readonly column: number;
  readonly row: number;
  readonly shade: Shade;
}

/** A place that is no part of the map. */
export interface PlaceBeside extends CountedPlace {
  /** How many examples are in it and in none of the places within it; undefined where there are none within it. */
  readonly ofAllOfIt: number | undefined;
}

/** A map on which each place is a square, roughly where it lies. */
export interface TileMap {
  /** From the top left, row by row. */
  readonly tiles: readonly Tile[];
  /** What is larger than the map, or further away. */
  readonly beside: readonly PlaceBeside[];
  /** What each colour means, in words. */
  readonly legend: readonly { readonly shade: Shade; readonly words: string }[];
}

/** The map has so many columns and rows: `place.tile` in the CMS says so, and the style sheet has a class for each. */
const MOST = 12;

/** The map of places; undefined where none has a square. */
export function tileMap(places: readonly Place[], totals: PlaceTotals): TileMap | undefined {
  const squares = places.filter(({ tile }) => tile && tile.column <= MOST && tile.row <= MOST);
  if (squares.length === 0) return undefined;
  const most = Math.max(1, ...squares.map(totals.around));
  const shadeOf = scaleQuantize<Shade>([1, most], [1, 2, 3, 4]);
  const shade = (total: number): Shade => (total === 0 ? 0 : shadeOf(total));
  return {
    tiles: squares
      .flatMap((place): Tile[] => {
        const total = totals.around(place);
        return place.tile ? [{ ...counted(place, total), ...place.tile, shade: shade(total) }] : [];
      })
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    beside: besideOf(places, totals),
    legend: legendOf(most, shade),
  };
}

const counted = ({ name, slug }: Place, total: number): CountedPlace => ({
  name,
  href: facetPath({ kind: 'place', slug }),
  total,
});

/** What is within a place on the map is shown there. */
function besideOf(places: readonly Place[], { around, own }: PlaceTotals): readonly PlaceBeside[] {
  const known = new Map(places.map((place) => [place.documentId, place]));
  const isOnMap = (place: Place | undefined, seen: readonly Place[] = []): boolean => {
    if (!place || seen.includes(place)) return false;
    return Boolean(place.tile) || isOnMap(place.within ? known.get(place.within.id) : undefined, [...seen, place]);
  };
  const isLarger = ({ documentId }: Place) => places.some(({ within }) => within?.id === documentId);
  return places
    .filter((place) => !isOnMap(place))
    .map((place) => ({ ...counted(place, around(place)), ofAllOfIt: isLarger(place) ? own(place) : undefined }));
}

/** The numbers that each colour stands for; a colour for which there is no number is left out. */
function legendOf(most: number, shade: (total: number) => Shade): TileMap['legend'] {
  const totals = Array.from({ length: most + 1 }, (_, total) => total);
  return [...Map.groupBy(totals, shade)].map(([of, numbers]) => ({
    shade: of,
    words: messages.placePage.numbers(numbers[0] ?? 0, numbers.at(-1) ?? 0),
  }));
}
