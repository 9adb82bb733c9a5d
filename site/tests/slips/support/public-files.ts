import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Room } from './room.ts';

/** The folder of the live release. */
export const liveFolder = ({ folder }: Pick<Room, 'folder'>): string => join(folder, 'publisher', 'current');

/** The kinds of files that hold words. */
const WORDS = /\.(html|xml|atom|json|txt|csv)$|[/\\]_\w+$/;

/** Reads a file of the live release by the address of its page; undefined where there is none. */
export function pageAt(room: Pick<Room, 'folder'>, address: string): string | undefined {
  try {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    return readFileSync(join(liveFolder(room), file), 'utf8');
  } catch {
    // There is none, or a release replaced it at this moment; whoever waits looks again.
    return undefined;
  }
}

/** Every file of the live release that holds words, by its path from the release's folder. */
export function publicTexts(room: Pick<Room, 'folder'>): ReadonlyMap<string, string> {
  const root = realpathSync(liveFolder(room));
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => WORDS.test(file));
  return new Map(files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}

/** The files in which some words stand. */
export const filesWith = (room: Pick<Room, 'folder'>, words: string): string[] =>
  [...publicTexts(room)].filter(([, text]) => text.includes(words)).map(([path]) => path);
