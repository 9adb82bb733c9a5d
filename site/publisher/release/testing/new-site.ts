import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../check-tree.ts';
import { Objects } from '../objects.ts';
import { Releases, type NewRelease } from '../releases.ts';

/** When every release of a test is made. */
export const NOON = '2026-11-24T12:00:00.000Z';

/** The texts of a site, by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** A site without a release, in a folder of its own, for tests. */
export function newSite() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-releases-'));
  const objects = new Objects(join(folder, 'objects'));
  const damage: string[] = [];
  /** As the next process finds it. */
  const open = () =>
    new Releases(
      folder,
      new Objects(join(folder, 'objects')),
      (reason) => damage.push(reason),
      () => new Date(NOON),
    );
  return { folder, objects, damage, open };
}

/** Makes a release that holds these texts and nothing else. */
export async function publish(releases: Releases, objects: Objects, texts: Texts, told: Partial<NewRelease> = {}) {
  const files = Object.entries(texts).map(([path, text]) => [path, objects.put(Buffer.from(text))] as const);
  const gone = [...releases.newestFiles.keys()].filter((path) => !Object.hasOwn(texts, path));
  const changes = releases.differing([...files, ...gone.map((path) => [path, undefined] as const)]);
  return await releases.publish(changes, { pages: files.length, because: [], takenDown: [], ...told });
}

/** What a reader finds in a folder: the text of each file, by its path. */
export const textsIn = (folder: string): Texts =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

/** What a reader of the public site finds. */
export const live = (folder: string): Texts => textsIn(join(folder, 'current'));
