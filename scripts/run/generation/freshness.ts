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

/** How many lines of a file are told, and how much of each. */
const TOLD = { lines: 4, characters: 100 };

/** What differs in a file, in words: the first lines that would come, and the first that would go. */
export function inWords(path: string, before: Texts, after: Texts): string {
  const lines = (texts: Texts) => (texts.get(path) ?? '').split('\n').map((line) => line.trim());
  const [now, then] = [lines(before), lines(after)];
  const told = (sign: string, some: readonly string[], others: readonly string[]) => {
    const known = new Set(['', ...others]);
    const unknown = some.filter((line) => !known.has(line));
    return unknown.slice(0, TOLD.lines).map((line) => `    ${sign} ${line.slice(0, TOLD.characters)}`);
  };
  return [`  ${path}`, ...told('+', then, now), ...told('-', now, then)].join('\n');
}
