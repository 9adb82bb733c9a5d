import { RedirectsDocument } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';

/** What sends readers from an old address to a new one; without a new one, what stood there is gone. */
export const redirects = collection({
  type: 'redirect',
  document: RedirectsDocument,
  list: (answer) => answer.redirects_connection,
  filterBy: [],
  orderBy: ['from'],
});
