import { join } from 'node:path';
import { CACHE, ROOT } from '../../platform/places.ts';

/** The folder of the peers' templates, with a lock file of its own. */
export const PEERS = join(ROOT, 'peers');

const WORK = join(CACHE, 'bench', 'peers');

/** Where the exported content is, and where each peer builds to. */
export const PLACES = {
  json: join(WORK, 'content'),
  hugo: join(WORK, 'hugo'),
  outOf: (name: string) => join(WORK, 'out', name),
  cacheOf: (name: string) => join(WORK, 'cache', name),
  logOf: (name: string) => join(WORK, `${name}.log`),
};
