import type { Place } from './place.ts';

/** Every kind of place, as a way to find practice, in the order in which lists offer them. */
export const PLACE_KINDS = Object.entries({
  health_board: 'By health board',
  council_area: 'By council area',
  nation: 'By nation',
  further_afield: 'Further afield',
} as const satisfies Record<Place['kind'], string>);
