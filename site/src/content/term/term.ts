import { TermsDocument, type TermFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A word that some readers do not know, and what it means. */
export type Term = Normalised<TermFragment>;

export const terms = collection({
  type: 'term',
  document: TermsDocument,
  list: (answer) => answer.terms_connection,
  filterBy: [],
  orderBy: ['word'],
  address: { index: '/words/', anchor: 'word' },
});
