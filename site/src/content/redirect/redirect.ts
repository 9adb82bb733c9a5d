import { RedirectsDocument, type RedirectFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** Sends readers from an old address to a new one; without a new one, what stood there is gone. */
type Redirect = Normalised<RedirectFragment>;

export const redirects = collection({
  type: 'redirect',
  document: RedirectsDocument,
  list: (answer) => answer.redirects_connection,
  filterBy: [],
  orderBy: ['from'],
});
