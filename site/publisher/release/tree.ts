import {
  existsSync,
  linkSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Objects } from './objects.ts';
import type { Changes } from './release-ledger.ts';

/** How file systems say that they make no hard links, or no more of them. */
const NO_LINKS = new Set<unknown>(['EPERM', 'ENOTSUP', 'EMLINK']);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** How many files a step of `become` puts in place or takes away: some milliseconds of work. */
const FILES_A_STEP = 64;

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
   * Makes the folder hold a release, step by step: in between, others have a turn. Until the last step it holds none.
   * @param changes What differs from what it holds.
   * @param fromNothing Whether what it holds is not known: then it is emptied first, and `changes` is everything.
   */
  *become(release: number, changes: Changes, fromNothing: boolean): Generator<void, void> {
    // Without its note, a half-done folder is known for what it is.
    rmSync(this.#note, { force: true });
    if (fromNothing) rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    let done = 0;
    for (const [path, object] of changes) {
      if (object) continue;
      this.#remove(path);
      if (++done % FILES_A_STEP === 0) yield;
    }
    const made = new Set<string>();
    for (const [path, object] of changes) {
      if (!object) continue;
      this.#put(path, object.hash, !fromNothing, made);
      if (++done % FILES_A_STEP === 0) yield;
    }
    writeFileSync(`${this.#note}.part`, String(release));
    renameSync(`${this.#note}.part`, this.#note);
  }

  #put(path: string, hash: string, mayExist: boolean, made: Set<string>): void {
    const target = join(this.folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    if (!mayExist) {
      this.#link(hash, target);
      return;
    }
    // In one step, for a reader who opened the folder two releases ago and is still looking up a path in it.
    const beside = `${target}.next`;
    this.#link(hash, beside);
    renameSync(beside, target);
    // Two names of one file stay two names (rename(2)).
    unlinkIfThere(beside);
  }

  #link(hash: string, target: string): void {
    const object = this.#objects.pathOf(hash);
    try {
      linkSync(object, target);
    } catch (error) {
      if (!NO_LINKS.has(codeOf(error))) throw error;
      copyFileSync(object, target);
    }
  }

  #remove(path: string): void {
    unlinkIfThere(join(this.folder, path));
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

/** How file systems say that there is no such file: also where a folder is in its place, or a file in the place of its folder. */
const NO_FILE = new Set<unknown>(['ENOENT', 'EISDIR', 'ENOTDIR']);

/** Ten times quicker than `rmSync`, which looks first at what is there. */
function unlinkIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!NO_FILE.has(codeOf(error))) throw error;
  }
}
