import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { digestOf } from '../store/digest.ts';
import type { StoredObject } from './objects.ts';

/** The files of a tree, by their paths from its root, with forward slashes. */
export function filesIn(tree: string): string[] {
  if (!existsSync(tree)) return [];
  // Behind a link, only its inside can be walked.
  return readdirSync(join(tree, sep), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(tree, sep).length))
    .map((path) => path.split(sep).join('/'));
}

/** Everything in which a tree is not what its release says: files that are missing, hold something else, or should not be there. */
export function checkTree(tree: string, files: ReadonlyMap<string, StoredObject>): string[] {
  const found = new Set(filesIn(tree));
  const missing = [...files.keys()].filter((path) => !found.has(path)).map((path) => `${path} is missing`);
  const strange = [...found].filter((path) => !files.has(path)).map((path) => `${path} belongs to no release`);
  const other = [...files]
    .filter(([path, { hash }]) => found.has(path) && digestOf(readFileSync(join(tree, path))) !== hash)
    .map(([path]) => `${path} holds something else than was released`);
  return [...missing, ...strange, ...other];
}
