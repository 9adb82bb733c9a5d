import { RedirectsDocument, type RedirectFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Sends an old address to a new one. */
export type Redirect = Normalised<RedirectFragment>;

export const redirects = collection({
  type: 'redirect',
  document: RedirectsDocument,
  list: (answer) => answer.redirects_connection,
  filterBy: [],
  orderBy: ['from'],
  path: () => undefined,
});
