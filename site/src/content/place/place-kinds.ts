import type { Place } from './place.ts';
import { messages } from '../../messages/messages.ts';

/** The way to find practice by a kind of place. There are few nations and few places further away: they share one. */
const WAYS = {
  health_board: messages.caseStudies.groups.health_board,
  council_area: messages.caseStudies.groups.council_area,
  nation: messages.caseStudies.groups.nation,
  further_afield: messages.caseStudies.groups.nation,
} as const satisfies Record<Place['kind'], string>;

/** Places by the way to find practice in them, each way with its heading. */
export function placesByKind(
  places: readonly Place[],
): readonly (readonly [heading: string, places: readonly Place[]])[] {
  return [...new Set(Object.values(WAYS))].map((way) => [way, places.filter(({ kind }) => WAYS[kind] === way)]);
}
