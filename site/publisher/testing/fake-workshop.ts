import type { Releases } from '../release/releases.ts';
import { ContentStore } from '../store/content-store.ts';
import { indexedFields } from '../store/indexed-fields.ts';
import { openDatabase } from '../store/open-database.ts';
import type { Waiting } from '../store/waiting-list.ts';
import type { Cms } from '../sync/cms-client.ts';
import type { Round, RoundOptions, Workshop } from '../workshop.ts';

/** A CMS in which nothing is published. */
export const emptyCms: Cms = {
  ask: <Answer>() => {
    const answer: Answer = Object.assign(
      new Proxy(Object.create(null), {
        get: (_, name) => (String(name).endsWith('_connection') ? { nodes: [], pageInfo: { total: 0 } } : null),
      }),
    );
    return Promise.resolve(answer);
  },
  download: () => Promise.resolve(new Response('')),
};

/** What a test may decide of a workshop. */
export interface FakeParts {
  readonly round: (options: RoundOptions) => Promise<Round>;
  readonly waiting?: readonly Waiting[];
  /** What is asked of the releases. Default: there are none. */
  readonly releases?: Partial<Pick<Releases, 'live' | 'pausedAt' | 'rollBack'>>;
  readonly cms?: Cms;
}

/** A workshop whose rounds the test decides, with an empty content store. */
export function fakeWorkshop({ round, waiting = [], releases, cms = emptyCms }: FakeParts): Workshop {
  return {
    releases: Object.assign(Object.create(null), { live: () => undefined, pausedAt: undefined }, releases),
    // Only the site's own server asks for these.
    hosting: Object.create(null),
    objectPath: (hash) => hash,
    store: new ContentStore(openDatabase(':memory:'), indexedFields),
    cms,
    waiting: () => waiting,
    round: (options = {}) => round(options),
    close: () => undefined,
  };
}
