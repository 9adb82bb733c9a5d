import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../platform/places.ts';

/** What `npm run generate` writes and git keeps. */
const GENERATED = ['cms/schema.graphql', 'shared-types/src/generated'];

export type Texts = ReadonlyMap<string, string>;

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** Every generated file as it is now. */
export const generatedTexts = (): Texts =>
  new Map(GENERATED.flatMap((path) => filesIn(join(ROOT, path))).map((file) => [file, readFileSync(file, 'utf8')]));

/** The files that differ, are new or are gone. */
export const differences = (before: Texts, after: Texts): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).toSorted();

/** Puts files back as they were. */
export function restore(texts: Texts): void {
  for (const [file, text] of texts) writeFileSync(file, text);
}
