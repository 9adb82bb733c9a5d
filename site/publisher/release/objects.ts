import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../store/digest.ts';

/** A file of a release: the SHA-256 of its content, and its size in bytes. */
export interface StoredObject {
  readonly hash: string;
  readonly size: number;
}

const isThere = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Files kept by the hash of their content, each once, whatever the number of releases and addresses that they stand in. */
export class Objects {
  readonly folder: string;
  readonly #shards = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Where the file with a hash is. */
  pathOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash);
  }

  /** Keeps some bytes; bytes that are there already are not written again. */
  put(content: Uint8Array): StoredObject {
    const object = { hash: digestOf(content), size: content.byteLength };
    const place = this.#place(object.hash);
    try {
      // Only where there is none: to look first takes a quarter of the time that the writing takes.
      writeFileSync(place, content, { flag: 'wx' });
    } catch (error) {
      if (!isThere(error)) throw error;
      if (!this.#has(object)) writeFileSync(place, content);
    }
    return object;
  }

  /** Keeps what a file holds now; whoever writes into the file later changes no release. */
  copy(file: string): StoredObject {
    return this.put(readFileSync(file));
  }

  /** Keeps a file that nobody writes into any more; by a hard link where the file system allows. */
  adopt(file: string, hash?: string): StoredObject {
    const object = { hash: hash ?? digestOf(readFileSync(file)), size: statSync(file).size };
    if (this.#has(object)) return object;
    const place = this.#place(object.hash);
    rmSync(place, { force: true });
    try {
      linkSync(file, place);
    } catch {
      // Another file system, or one without hard links.
      copyFileSync(file, place);
    }
    return object;
  }

  /** The bytes of a file; undefined where it is not there whole. */
  read(object: StoredObject): Uint8Array | undefined {
    try {
      const content = readFileSync(this.pathOf(object.hash));
      return content.byteLength === object.size ? content : undefined;
    } catch {
      return undefined;
    }
  }

  remove(hash: string): void {
    rmSync(this.pathOf(hash), { force: true });
  }

  /** A file of another size was cut off by a crash while it was written. */
  #has({ hash, size }: StoredObject): boolean {
    return statSync(this.pathOf(hash), { throwIfNoEntry: false })?.size === size;
  }

  #place(hash: string): string {
    const shard = hash.slice(0, 2);
    if (!this.#shards.has(shard)) {
      mkdirSync(join(this.folder, shard), { recursive: true });
      this.#shards.add(shard);
    }
    return this.pathOf(hash);
  }
}
