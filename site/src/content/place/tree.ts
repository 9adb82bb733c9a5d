import type { Place } from './place.ts';

/** A place, and where it stands among the others. */
export interface PlaceInTree {
  readonly place: Place;
  /** How many larger places it lies in. */
  readonly depth: number;
  /** The next larger one that is published. */
  readonly larger: Place | undefined;
}

/** All places, the smaller ones after the larger one that they are in. What is within nothing that is published, or within itself, stands at the top. */
export function inTree(places: readonly Place[]): readonly PlaceInTree[] {
  const known = new Map(places.map((place) => [place.documentId, place]));
  const placed = new Set<string>();
  const branch = (place: Place, depth: number): readonly PlaceInTree[] => {
    if (placed.has(place.documentId)) return [];
    placed.add(place.documentId);
    const within = places.filter((other) => other.within?.id === place.documentId);
    const larger = depth === 0 || !place.within ? undefined : known.get(place.within.id);
    return [{ place, depth, larger }, ...within.flatMap((other) => branch(other, depth + 1))];
  };
  const tops = places.filter(({ within }) => !within || !known.has(within.id));
  // Those that are left lie in a circle, which the CMS refuses; they are shown all the same.
  return [...tops, ...places].flatMap((place) => branch(place, 0));
}
