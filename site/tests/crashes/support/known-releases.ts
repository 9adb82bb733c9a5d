import { keptReleases } from './kept-releases.ts';
import { differencesBetween, type Tree } from './trees.ts';

/** What releases held, to compare with what a reader sees. */
export interface KnownReleases {
  /** Whether bytes with this hash stood at a path in some release, also in one that was dropped since. */
  readonly held: (path: string, hash: string) => boolean;
  /** Whether something stands at a path in every release that is kept: then it can never have been missing just now. */
  readonly isInEveryRelease: (path: string) => boolean;
  /** How a tree differs from the release that it is most like, in words; empty where it is one whole release. */
  readonly differences: (tree: Tree) => string[];
}

/** @param publisherFolder DATA_DIR/publisher. */
export function knownReleases(publisherFolder: string): KnownReleases {
  const known = new Set<string>();
  const read = () => {
    const releases = keptReleases(publisherFolder);
    for (const release of releases) for (const [path, hash] of release) known.add(`${path} ${hash}`);
    return releases;
  };
  return {
    held: (path, hash) => {
      if (!known.has(`${path} ${hash}`)) read();
      return known.has(`${path} ${hash}`);
    },
    isInEveryRelease: (path) => read().every((release) => release.has(path)),
    differences: (tree) => {
      const each = read().map((release) => differencesBetween(tree, release));
      return each.toSorted((a, b) => a.length - b.length)[0] ?? ['there is no release'];
    },
  };
}
