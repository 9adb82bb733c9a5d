import { join } from 'node:path';
import { ownFolder } from '@waymark/shared-types/own-files';

/** Where the publisher keeps what it needs, and where the site's build is. */
export interface Folders {
  readonly root: string;
  readonly database: string;
  readonly lock: string;
  readonly media: string;
  /** What previews need and nobody else may have: thrown away after a day. */
  readonly previews: string;
  readonly objects: string;
  /** The renderer's entry module, and the folder of the build. */
  readonly entry: string;
  readonly dist: string;
}

/**
 * Makes the publisher's folders. Other users of the machine get to the trees of the public site, so that a web server can read them, and
 * to nothing else.
 * @param data The folder that all of Waymark's data is in.
 */
export function foldersIn(data: string): Folders {
  const root = join(data, 'publisher');
  const dist = join(import.meta.dirname, '..', '..', 'dist');
  ownFolder(root, 'passage');
  ownFolder(join(root, 'trees'), 'passage');
  return {
    root,
    database: join(root, 'content.db'),
    lock: join(root, 'lock.db'),
    media: ownFolder(join(root, 'media')),
    previews: ownFolder(join(root, 'previews')),
    objects: ownFolder(join(root, 'objects')),
    entry: join(dist, 'server', 'entry.mjs'),
    dist,
  };
}
