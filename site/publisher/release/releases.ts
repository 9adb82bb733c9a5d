import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { adoptTree } from './adopt-tree.ts';
import { makeDurable } from './make-durable.ts';
import type { Objects, StoredObject } from './objects.ts';
import { openLedger } from './open-ledger.ts';
import { filesOfRelease, type Changes, type ReleaseFacts, type ReleaseLedger } from './release-ledger.ts';
import { liveNumber } from './release-view.ts';
import { rollbackTarget } from './rollback-target.ts';
import { TreePair, type StepsFrom } from './tree-pair.ts';

/** How many releases are kept to go back to. */
export const KEPT = 10;

/** What is told of a new release; its number and the counts of its files follow from it. */
export type NewRelease = Pick<ReleaseFacts, 'pages' | 'because' | 'takenDown'>;

/** The public site on disk: the releases that are kept, and the live one of them as plain files. */
export class Releases {
  readonly #folder: string;
  readonly #objects: Objects;
  readonly #ledger: ReleaseLedger;
  readonly #trees: TreePair;
  readonly #now: () => Date;
  /** The files of the newest release, and of the live one: the same but after a rollback. */
  #newest: Map<string, StoredObject>;
  #live: ReadonlyMap<string, StoredObject>;
  #facts: ReleaseFacts[];

  /** @param onDamage Told why what was known of the releases could not be used. */
  constructor(
    folder: string,
    objects: Objects,
    onDamage: (reason: string) => void,
    now: () => Date = () => new Date(),
  ) {
    this.#folder = folder;
    this.#objects = objects;
    this.#now = now;
    mkdirSync(join(folder, 'trees'), { recursive: true });
    this.#trees = new TreePair(folder, objects);
    this.#ledger = openLedger(join(folder, 'releases.db'), onDamage);
    this.#newest = this.#ledger.newestFiles();
    this.#live = this.#newest;
    this.#facts = this.#ledger.all();
    if (this.#facts.length === 0) this.#adoptLiveTree();
    this.#finishInterrupted();
  }

  /** The link that web servers serve. */
  get current(): string {
    return this.#trees.current;
  }

  /** The releases that are kept, the newest first. */
  get all(): readonly ReleaseFacts[] {
    return this.#facts;
  }

  /** The release that is live; undefined before the first. */
  live(): ReleaseFacts | undefined {
    const number = liveNumber(this.#folder);
    return this.#facts.find((release) => release.number === number);
  }

  /** The files of the live release, by path. */
  get files(): ReadonlyMap<string, StoredObject> {
    return this.#live;
  }

  /** The files of the newest release, by path: of the live one, but after a rollback. */
  get newestFiles(): ReadonlyMap<string, StoredObject> {
    return this.#newest;
  }

  /** Where publishing pauses since a rollback. */
  get pausedAt(): ReturnType<ReleaseLedger['pausedAt']> {
    return this.#ledger.pausedAt();
  }

  /** Of these files, those that the newest release has not, or has otherwise. */
  differing(files: Iterable<readonly [string, StoredObject | undefined]>): Map<string, StoredObject | undefined> {
    return new Map([...files].filter(([path, object]) => this.#newest.get(path)?.hash !== object?.hash));
  }

  /**
   * Makes a release of what differs from the newest one, and makes it live, in one atomic step.
   * @returns The facts of the release that is now live, and whether it is a new one: where nothing differs, none is made.
   */
  async publish(
    changes: Changes,
    told: NewRelease,
  ): Promise<{ readonly facts: ReleaseFacts; readonly isNew: boolean }> {
    this.#trees.finishCatchingUp();
    const newest = this.#facts[0];
    if (newest && changes.size === 0) {
      if (this.live()?.number !== newest.number) this.#show(newest.number);
      this.#ledger.resume();
      return { facts: newest, isNew: false };
    }
    const written = [...changes.values()].filter((object) => object !== undefined);
    await makeDurable([...new Set(written.map(({ hash }) => this.#objects.pathOf(hash)))], this.#folder);
    const added = [...changes].filter(([path, object]) => object && !this.#newest.has(path)).length;
    const removed = changes.size - written.length;
    const facts: ReleaseFacts = {
      ...told,
      number: (newest?.number ?? this.#highestTree()) + 1,
      madeAt: this.#now().toISOString(),
      files: this.#newest.size + added - removed,
      written: written.length,
      removed,
    };
    this.#ledger.add(facts, changes, this.#newest);
    for (const [path, object] of changes) {
      if (object) this.#newest.set(path, object);
      else this.#newest.delete(path);
    }
    this.#facts = [facts, ...this.#facts];
    this.#show(facts.number);
    this.#ledger.resume();
    return { facts, isNew: true };
  }

  /**
   * Prepares the next release while nothing else is to be done: a step of it, some milliseconds long.
   * @returns Whether there is more to do.
   */
  catchUp(): boolean {
    const live = this.live();
    return live !== undefined && this.#trees.catchUp(live.number, this.#stepsTo(live.number, this.#live));
  }

  /**
   * Drops the releases beyond those kept, and the files that only they had.
   * @param isNeeded Whether something else than a release needs an object: a page that was rendered and is not live yet.
   */
  prune(isNeeded: () => (hash: string) => boolean = () => () => false): void {
    const oldest = Math.min(...this.#trees.held(), this.#facts[KEPT - 1]?.number ?? 0);
    if (!this.#facts.some(({ number }) => number < oldest)) return;
    const orphans = this.#ledger.forgetBefore(oldest);
    const needed = orphans.length > 0 ? isNeeded() : () => true;
    for (const hash of orphans) if (!needed(hash)) this.#objects.remove(hash);
    this.#facts = this.#ledger.all();
  }

  /**
   * Goes back to an earlier release at once; publishing pauses until it is resumed.
   * @param to Its number. Default: the release before the live one.
   * @param force Also where that would show what was taken down since.
   * @throws {RollbackError} where it is not kept, or would show what was taken down.
   */
  rollBack(to?: number, force = false): ReleaseFacts {
    const target = rollbackTarget(this.#facts, this.live()?.number, to, force);
    // First, so that a crash in between ends with the release that was asked for.
    this.#ledger.pause(target.number, this.#now().toISOString());
    this.#show(target.number);
    return target;
  }

  /**
   * Makes the newest release the earliest that can be gone back to, and leaves nothing of those before in any tree or in the ledger.
   * What only they had is left among the objects, and in the file of the ledger until `erase`.
   */
  forgetEarlier(): void {
    const [newest] = this.#facts;
    if (!newest) return;
    if (this.live()?.number !== newest.number) this.#show(newest.number);
    this.#ledger.resume();
    while (this.catchUp());
    this.#ledger.forgetEarlier(newest);
    this.#facts = this.#ledger.all();
  }

  /** Leaves nothing in the file of the ledger of what was deleted; answers whether that is done: not while another process reads it as it was. */
  erase(): boolean {
    return this.#ledger.erase();
  }

  /** Whether any kept release has an object. */
  isNeeded(hash: string): boolean {
    return this.#ledger.isNeeded(hash);
  }

  /** Keeps a file of an earlier build until some time, so that a cached page finds it. In milliseconds since 1970. */
  keep(path: string, until: number): void {
    this.#ledger.keep(path, until);
  }

  /** Files of earlier builds that are kept, and until when. */
  kept(): Map<string, number> {
    return this.#ledger.kept();
  }

  letGo(path: string): void {
    this.#ledger.letGo(path);
  }

  close(): void {
    this.#ledger.close();
  }

  /** Makes a kept release live. */
  #show(number: number): void {
    const files = number === this.#facts[0]?.number ? this.#newest : filesOfRelease(this.#ledger, number);
    this.#trees.show(this.#stepsTo(number, files));
    this.#live = files;
  }

  /** What leads to a kept release, whose files are given. */
  #stepsTo(release: number, files: ReadonlyMap<string, StoredObject>): StepsFrom {
    return (held) => {
      const isKnown = held !== undefined && this.#facts.some(({ number }) => number === held);
      return { release, changes: isKnown ? this.#ledger.between(held, release) : files, fromNothing: !isKnown };
    };
  }

  /** Where nothing is known of the releases, what is live counts as one. */
  #adoptLiveTree(): void {
    const highest = this.#highestTree();
    // The other folder may hold a later release, which was never live or was gone back from: its number is no other's.
    const number = liveNumber(this.#folder) === highest ? highest : highest + 1;
    const adopted = adoptTree(this.current, this.#objects, number, this.#now().toISOString());
    if (!adopted) return;
    this.#ledger.add(adopted.facts, adopted.files, this.#newest);
    for (const [path, object] of adopted.files) this.#newest.set(path, object);
    this.#facts = [adopted.facts];
  }

  /** A crash between the note of a release and the swap leaves a release that is whole and not live: it goes live now. */
  #finishInterrupted(): void {
    const newest = this.#facts[0];
    const live = this.live();
    const paused = this.pausedAt;
    const wanted = paused ? paused.release : newest?.number;
    if (wanted === undefined || !this.#facts.some(({ number }) => number === wanted)) return;
    if (live?.number === wanted)
      this.#live = wanted === newest?.number ? this.#newest : filesOfRelease(this.#ledger, wanted);
    else this.#show(wanted);
  }

  /** The highest number that a tree bears, where the ledger was lost: numbers never go back. */
  #highestTree(): number {
    return Math.max(0, ...this.#trees.held());
  }
}
