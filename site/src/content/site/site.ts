import { SiteDocument, type SiteFragment } from '@waymark/shared-types/graphql';
import { single } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** What stands on every page. */
export type Site = Normalised<SiteFragment>;

export const site = single({
  type: 'site',
  document: SiteDocument,
  node: (answer) => answer.site,
  filterBy: [],
  orderBy: [],
  late: ['name'],
});
