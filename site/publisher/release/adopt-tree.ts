import { join } from 'node:path';
import { filesIn } from './check-tree.ts';
import type { Objects, StoredObject } from './objects.ts';
import type { ReleaseFacts } from './release-ledger.ts';

/**
 * Takes a tree of which nothing is known for a release: the site stays up, and only the history is lost.
 * @param madeAt As an ISO 8601 time.
 * @returns Its facts and its files; undefined where the tree is empty or not there.
 */
export function adoptTree(
  tree: string,
  objects: Objects,
  number: number,
  madeAt: string,
): { readonly facts: ReleaseFacts; readonly files: ReadonlyMap<string, StoredObject> } | undefined {
  const files = new Map(filesIn(tree).map((path) => [path, objects.adopt(join(tree, path))]));
  if (files.size === 0) return undefined;
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  const counts = { pages, files: files.size, written: files.size, removed: 0 };
  return { facts: { number, madeAt, ...counts, because: ['what was live'], takenDown: [] }, files };
}
