import type { PublicSite } from '../public-site';

/** A public site on which nothing stands and for which nothing waits, but for what a test says. */
export const emptySite = (own: Partial<PublicSite> = {}): PublicSite => ({
  pageAt: () => Promise.resolve(undefined),
  namesake: () => Promise.resolve(undefined),
  redirectsNear: () => Promise.resolve([]),
  waiting: () => Promise.resolve([]),
  leadsOn: () => Promise.resolve(undefined),
  placesOn: () => Promise.resolve([]),
  lastPublished: () => Promise.resolve(undefined),
  wordsToAvoid: () => Promise.resolve([]),
  ...own,
});
