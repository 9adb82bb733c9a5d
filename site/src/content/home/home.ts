import { HomeDocument, type HomeFragment } from '@waymark/shared-types/graphql';
import { single } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** The first page. */
export type Home = Normalised<HomeFragment>;

export const home = single({
  type: 'home',
  document: HomeDocument,
  node: (answer) => answer.home,
  filterBy: [],
  orderBy: [],
  address: { at: '/' },
});
