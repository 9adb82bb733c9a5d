import { facetPath, type FacetValue } from './list-facets.ts';

/** What two lists can be narrowed by at once, in the order in which their address names them. */
const PAIRED = ['place', 'principle', 'setting'] as const;

/** Where a value stands in the address of a pair; below 0 where it makes none. */
const standing = ({ kind, way }: FacetValue): number => PAIRED.findIndex((each) => each === kind || each === way);

/** Two values in the order in which one address names them; undefined where they make no pair. */
export function pairOf(one: FacetValue, other: FacetValue): readonly [FacetValue, FacetValue] | undefined {
  const [a, b] = [standing(one), standing(other)];
  if (a < 0 || b < 0 || a === b) return undefined;
  return a < b ? [one, other] : [other, one];
}

/** The address of the list of what has both. */
export const pairPath = ([first, second]: readonly [FacetValue, FacetValue]): string =>
  `${facetPath(first)}${second.kind}/${second.slug}/`;
