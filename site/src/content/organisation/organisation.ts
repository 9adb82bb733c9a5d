import { OrganisationsDocument, type OrganisationFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Who does the work. */
export type Organisation = Normalised<OrganisationFragment>;

export const organisations = collection({
  type: 'organisation',
  document: OrganisationsDocument,
  list: (answer) => answer.organisations_connection,
  filterBy: ['place'],
  orderBy: ['name'],
  late: ['name'],
  reaches: { placesAround: { from: 'place', through: 'place', by: 'within' } },
});
