import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run generate` writes and git keeps. */
const GENERATED = ['cms/schema.graphql', 'shared-types/src/generated'];

/** Texts by their path from the project's folder. */
export type Texts = ReadonlyMap<string, string>;

function filesIn(root: string, path: string): string[] {
  const file = join(root, path);
  if (!existsSync(file)) return [];
  if (statSync(file).isFile()) return [path];
  return readdirSync(file).flatMap((name) => filesIn(root, `${path}/${name}`));
}

/** Every generated file in a folder: the project's, or the one that it was generated into. */
export const generatedTexts = (root: string): Texts =>
  new Map(
    GENERATED.flatMap((path) => filesIn(root, path)).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** The paths of files that differ, are new or are gone. */
export const differences = (before: Texts, after: Texts): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).toSorted();
