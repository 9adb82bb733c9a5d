import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a folder, by its path from there, with the SHA-256 of its content. */
export type Tree = ReadonlyMap<string, string>;

/** Reads a folder, or what a link to a folder leads to. */
export function readTree(folder: string): Tree {
  const entries = readdirSync(join(folder, sep), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      file.slice(join(folder, sep).length).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** How one tree differs from another, in words, a line for each path; empty where they are the same byte for byte. */
export function differencesBetween(tree: Tree, wanted: Tree): string[] {
  const paths = [...new Set([...tree.keys(), ...wanted.keys()])].toSorted();
  return paths.flatMap((path) => {
    if (tree.get(path) === wanted.get(path)) return [];
    if (!wanted.has(path)) return [`${path} is there and should not be`];
    return [tree.has(path) ? `${path} holds other bytes` : `${path} is missing`];
  });
}
