import { PlacesDocument, type PlaceFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Where practice happens. */
export type Place = Normalised<PlaceFragment>;

export const places = collection({
  type: 'place',
  document: PlacesDocument,
  list: (answer) => answer.places_connection,
  filterBy: ['kind', 'within'],
  orderBy: ['name'],
  late: ['name'],
  search: { index: 'site', title: 'name', texts: [], names: {} },
  // The plural is what people type who know the other pages.
  address: { lists: '/case-studies/place/', former: { '/case-studies/places/': '/case-studies/place/' } },
});
