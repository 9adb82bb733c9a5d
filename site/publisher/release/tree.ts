import {
  existsSync,
  linkSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, type ReleaseFiles, differenceBetween } from './manifest.ts';
import type { Objects } from './objects.ts';

/** A folder of plain files that a web server can serve: one of the two that take turns. */
export class Tree {
  readonly folder: string;
  readonly #note: string;
  readonly #objects: Objects;

  constructor(folder: string, objects: Objects) {
    this.folder = folder;
    this.#note = `${folder}.release`;
    this.#objects = objects;
  }

  /** The number of the release that the folder holds; undefined where it holds none, or a crash left it half done. */
  release(): number | undefined {
    if (!existsSync(this.#note)) return undefined;
    const release = Number(readFileSync(this.#note, 'utf8'));
    return Number.isInteger(release) && release > 0 ? release : undefined;
  }

  /**
   * Makes the folder hold a release.
   * @param held The files of the release that the folder holds; undefined where that is not known, and then it is made anew.
   */
  become(manifest: Manifest, held: ReleaseFiles | undefined): void {
    // Without its note, a half-done folder is known for what it is.
    rmSync(this.#note, { force: true });
    if (!held) rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    const { put, remove } = differenceBetween(held ?? {}, manifest.files);
    for (const path of remove) this.#remove(path);
    const made = new Set<string>();
    for (const [path, hash] of put) this.#put(path, hash, Boolean(held), made);
    writeFileSync(`${this.#note}.part`, String(manifest.release));
    renameSync(`${this.#note}.part`, this.#note);
  }

  #put(path: string, hash: string, mayExist: boolean, made: Set<string>): void {
    const target = join(this.folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    if (mayExist) rmSync(target, { force: true });
    try {
      linkSync(this.#objects.pathOf(hash), target);
    } catch (error) {
      if (!(
        error instanceof Error &&
        'code' in error &&
        (error.code === 'EPERM' || error.code === 'ENOTSUP' || error.code === 'EMLINK')
      ))
        throw error;
      copyFileSync(this.#objects.pathOf(hash), target);
    }
  }

  #remove(path: string): void {
    rmSync(join(this.folder, path), { force: true });
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
      try {
        rmdirSync(join(this.folder, parent));
      } catch {
        // Not empty: other pages live there.
        return;
      }
    }
  }
}
