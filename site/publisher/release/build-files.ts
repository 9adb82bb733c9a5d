import { staticFiles } from './static-files.ts';
import { fileOf } from '../addresses/page-path.ts';
import type { Objects, StoredObject } from './objects.ts';
import type { Releases } from './releases.ts';

/** How long a file of an earlier build stays, in milliseconds: a page in a cache or an open tab may ask for it so long. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** Files whose names hold the hash of their content; only these can stay beside newer ones. */
const HASHED = 'assets/';

/** The files that the site's build made beside the renderer: style sheets, fonts, icons. They go out whether a page names them or not. */
export class BuildFiles {
  readonly #files: ReadonlyMap<string, StoredObject>;

  /** @param folder Of the build's client files. */
  constructor(folder: string, objects: Objects) {
    this.#files = new Map([...staticFiles(folder)].map(([path, file]) => [path.slice(1), objects.copy(file)]));
  }

  /** Whether a file of the build stands at an address. */
  has(path: string): boolean {
    const file = fileOf(path);
    return file !== undefined && this.#files.has(file);
  }

  /**
   * What a new build changes in the release: its files come, and those of earlier builds go when nobody can ask for them any more.
   * @param now In milliseconds since 1970.
   */
  changes(releases: Releases, now: number): Map<string, StoredObject | undefined> {
    const changes = new Map<string, StoredObject | undefined>(this.#files);
    const kept = releases.kept();
    for (const [path] of releases.newestFiles) {
      if (!path.startsWith(HASHED) || this.#files.has(path)) continue;
      const until = kept.get(path);
      if (until === undefined) releases.keep(path, now + KEPT_FOR);
      else if (until < now) changes.set(path, undefined);
    }
    for (const path of kept.keys())
      if (this.#files.has(path) || (changes.get(path) === undefined && changes.has(path))) releases.letGo(path);
    return changes;
  }
}
