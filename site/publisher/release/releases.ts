import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { type Manifest, type ReleaseFiles, manifestFile } from './manifest.ts';
import type { Objects } from './objects.ts';
import { Tree } from './tree.ts';

/** How many releases are kept to go back to. */
const KEPT = 5;

/** What a new release is made of. */
export type NewRelease = Omit<Manifest, 'release'>;

/**
 * The public site on disk: numbered manifests, and two folders that take turns behind the link `current`.
 * A reader of `current` sees one release or the next, never a mix (POSIX rename is atomic).
 */
export class Releases {
  readonly #folder: string;
  readonly #objects: Objects;
  readonly #trees: readonly [Tree, Tree];
  /** The manifest last asked for: reading one of 10,000 pages takes 20 ms, and the status asks often. */
  #known: Manifest | undefined;

  constructor(folder: string, objects: Objects) {
    this.#folder = folder;
    this.#objects = objects;
    mkdirSync(join(folder, 'releases'), { recursive: true });
    this.#trees = [new Tree(join(folder, 'trees', 'a'), objects), new Tree(join(folder, 'trees', 'b'), objects)];
  }

  /** The link that web servers serve. */
  get current(): string {
    return join(this.#folder, 'current');
  }

  /** The numbers of the releases that are kept, the newest first. */
  numbers(): number[] {
    return readdirSync(join(this.#folder, 'releases'))
      .map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1] ?? NaN))
      .filter((number) => !Number.isNaN(number))
      .sort((a, b) => b - a);
  }

  /** The release that is live; undefined before the first. */
  live(): Manifest | undefined {
    const number = this.#liveTree()?.release();
    if (number === undefined) return undefined;
    if (this.#known?.release !== number) this.#known = this.#read(number);
    return this.#known;
  }

  /**
   * Makes files the live release, in one atomic step. Files that are the same as the live ones make no new release.
   * @returns The manifest of the release that is now live, and whether it is a new one.
   */
  publish(release: NewRelease): { readonly manifest: Manifest; readonly isNew: boolean } {
    const live = this.live();
    if (live && sameFiles(live.files, release.files)) {
      const manifest: Manifest = { ...live, content: release.content, renderer: release.renderer, day: release.day };
      this.#write(manifest);
      return { manifest, isNew: false };
    }
    const manifest: Manifest = { ...release, release: (this.numbers()[0] ?? 0) + 1 };
    this.#write(manifest);
    const next = this.#liveTree() === this.#trees[0] ? this.#trees[1] : this.#trees[0];
    const held = next.release();
    next.become(manifest, held === undefined ? undefined : this.#read(held)?.files);
    this.#swapTo(next);
    this.#prune();
    return { manifest, isNew: true };
  }

  #liveTree(): Tree | undefined {
    if (!existsSync(this.current)) return undefined;
    const name = basename(readlinkSync(this.current));
    return this.#trees.find((tree) => basename(tree.folder) === name);
  }

  #swapTo(tree: Tree): void {
    const next = `${this.current}.next`;
    rmSync(next, { force: true });
    symlinkSync(join('trees', basename(tree.folder)), next);
    renameSync(next, this.current);
  }

  #file(number: number): string {
    return join(this.#folder, 'releases', `${number}.json`);
  }

  #read(number: number): Manifest | undefined {
    const file = this.#file(number);
    return existsSync(file) ? manifestFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  }

  #write(manifest: Manifest): void {
    const file = this.#file(manifest.release);
    writeFileSync(`${file}.part`, JSON.stringify(manifest));
    renameSync(`${file}.part`, file);
    this.#known = undefined;
  }

  /** Drops the releases beyond those kept, but never one that a tree holds, and the files that only they had. */
  #prune(): void {
    const held = this.#trees.map((tree) => tree.release());
    const [dropped, kept] = partition(this.numbers(), (number, index) => index >= KEPT && !held.includes(number));
    if (dropped.length === 0) return;
    const needed = new Set(
      kept.flatMap((number) => Object.values(this.#read(number)?.files ?? {}).map(({ hash }) => hash)),
    );
    for (const number of dropped) {
      for (const { hash } of Object.values(this.#read(number)?.files ?? {}))
        if (!needed.has(hash)) this.#objects.remove(hash);
      rmSync(this.#file(number));
    }
  }
}

function sameFiles(a: ReleaseFiles, b: ReleaseFiles): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path]?.hash === b[path]?.hash);
}

function partition<T>(items: readonly T[], test: (item: T, index: number) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const [index, item] of items.entries()) (test(item, index) ? yes : no).push(item);
  return [yes, no];
}
