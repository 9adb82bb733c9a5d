import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the publisher keeps what it needs, and where the site's build is. */
export interface Folders {
  readonly root: string;
  readonly database: string;
  readonly lock: string;
  readonly media: string;
  readonly objects: string;
  /** The renderer's entry module, and the folder of the build. */
  readonly entry: string;
  readonly dist: string;
}

/** @param data The folder that all of Waymark's data is in. */
export function foldersIn(data: string): Folders {
  const root = join(data, 'publisher');
  const dist = join(import.meta.dirname, '..', 'dist');
  mkdirSync(join(root, 'trees'), { recursive: true });
  return {
    root,
    database: join(root, 'content.db'),
    lock: join(root, 'lock.db'),
    media: join(root, 'media'),
    objects: join(root, 'objects'),
    entry: join(dist, 'server', 'entry.mjs'),
    dist,
  };
}
