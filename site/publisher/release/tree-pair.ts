import { existsSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Objects } from './objects.ts';
import type { Changes } from './release-ledger.ts';
import { Tree } from './tree.ts';

/** What must be done to a folder so that it holds a release; `fromNothing` where nobody knows what it holds. */
export interface Steps {
  readonly release: number;
  readonly changes: Changes;
  readonly fromNothing: boolean;
}

/** What leads from the release that a folder holds, if any, to the one that it shall hold. */
export type StepsFrom = (held: number | undefined) => Steps;

/**
 * The two folders that take turns behind the link `current`.
 * A reader of `current` sees one release or the next, never a mix (POSIX rename is atomic).
 */
export class TreePair {
  /** The link that web servers serve. */
  readonly current: string;
  readonly #trees: readonly [Tree, Tree];
  /** What is left to do until the folder that is not live holds the live release as well. */
  #catchingUp: Iterator<void> | undefined;

  constructor(folder: string, objects: Objects) {
    this.current = join(folder, 'current');
    this.#trees = [new Tree(join(folder, 'trees', 'a'), objects), new Tree(join(folder, 'trees', 'b'), objects)];
  }

  /** The releases that the folders hold. */
  held(): number[] {
    return this.#trees.map((tree) => tree.release()).filter((number) => number !== undefined);
  }

  /** Makes a release live, in the folder that is not live now. */
  show(stepsFrom: StepsFrom): void {
    this.finishCatchingUp();
    const next = this.#other();
    finish(become(next, stepsFrom));
    this.#swapTo(next);
  }

  /**
   * Brings the folder that is not live a step nearer to the live release, so that the next release finds no more to do in it
   * than its own changes. A crash in between costs time alone: the folder is made anew.
   * @returns Whether there is more to do.
   */
  catchUp(live: number, stepsFrom: StepsFrom): boolean {
    if (!this.#catchingUp && this.#other().release() !== live) this.#catchingUp = become(this.#other(), stepsFrom);
    const isDone = this.#catchingUp?.next().done ?? true;
    if (isDone) this.#catchingUp = undefined;
    return !isDone;
  }

  /** Does all that is left of it: before what the releases hold becomes another. */
  finishCatchingUp(): void {
    finish(this.#catchingUp);
    this.#catchingUp = undefined;
  }

  #other(): Tree {
    return this.#live() === this.#trees[0] ? this.#trees[1] : this.#trees[0];
  }

  #live(): Tree | undefined {
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
}

function become(tree: Tree, stepsFrom: StepsFrom): Generator<void, void> {
  const { release, changes, fromNothing } = stepsFrom(tree.release());
  return tree.become(release, changes, fromNothing);
}

function finish(steps: Iterator<void> | undefined): void {
  while (steps?.next().done === false);
}
