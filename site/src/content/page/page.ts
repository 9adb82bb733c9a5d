import { PagesDocument, type PageFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A standing page: About, Privacy, Contact. */
export type Page = Normalised<PageFragment>;

export const pages = collection({
  type: 'page',
  document: PagesDocument,
  list: (answer) => answer.pages_connection,
  filterBy: [],
  orderBy: ['title'],
  address: { pages: '/' },
  sitemap: { order: 'title' },
});
