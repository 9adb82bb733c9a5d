import type { Releases } from '../release/releases.ts';
import { newStore } from '../store/testing/new-store.ts';
import type { Waiting } from '../store/waiting-list.ts';
import type { Cms } from '../sync/cms-client.ts';
import { FakeCms } from '../sync/testing/fake-cms.ts';
import type { Round, RoundOptions, Workshop } from '../workshop.ts';

/** What a test may decide of a workshop. */
export interface FakeParts {
  readonly round: (options: RoundOptions) => Promise<Round>;
  readonly waiting?: readonly Waiting[];
  /** What is asked of the releases. Default: there are none. */
  readonly releases?: Partial<Pick<Releases, 'live' | 'pausedAt' | 'rollBack'>>;
  /** Default: one in which nothing is published. */
  readonly cms?: Cms;
}

/** A workshop whose rounds the test decides, with an empty content store and a CMS in memory. */
export function fakeWorkshop({ round, waiting = [], releases, cms = new FakeCms() }: FakeParts): Workshop {
  return {
    releases: Object.assign(Object.create(null), { live: () => undefined, pausedAt: undefined }, releases),
    // Only the site's own server asks for these.
    hosting: Object.create(null),
    objectPath: (hash) => hash,
    store: newStore().store,
    cms,
    waiting: () => waiting,
    round: (options = {}) => round(options),
    sweep: () => 0,
    close: () => undefined,
  };
}
