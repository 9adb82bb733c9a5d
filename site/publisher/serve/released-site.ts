import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorMessage } from '../process/error-message.ts';
import { RULES_FILE, readRules, type WebServerRules } from '../web-servers/rules-file.ts';
import type { Log } from '../process/log.ts';
import { filesIn } from '../release/check-tree.ts';
import { Objects, type StoredObject } from '../release/objects.ts';
import { ReleaseLedger, filesOfRelease } from '../release/release-ledger.ts';
import { liveNumber } from '../release/release-view.ts';
import { digestOf } from '../store/digest.ts';
import type { LiveSite } from './site-server.ts';

interface Files {
  /** The number of the release; undefined where nothing but its tree is known. */
  readonly number: number | undefined;
  readonly files: Map<string, StoredObject>;
  readonly objectPath: (hash: string) => string;
}

/** The live release as it lies on the disk. It only reads: whether a publisher is at work there, or can be, is all the same to it. */
export class ReleasedSite {
  readonly #folder: string;
  readonly #objects: Objects;
  readonly #log: Log;
  #swap: string | undefined;
  #known: Files | undefined;
  #rules: { readonly hash: string | undefined; readonly rules: WebServerRules } | undefined;
  #site: LiveSite | undefined;

  /** @param folder That of the publisher, with the link `current` in it. */
  constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#objects = new Objects(join(folder, 'objects'));
    this.#log = log;
  }

  /** What is live now; undefined before the first release. A release that cannot be read leaves the last one in place. */
  live(): LiveSite | undefined {
    const swap = swapOf(join(this.#folder, 'current'));
    if (swap === this.#swap) return this.#site;
    this.#swap = swap;
    try {
      this.#site = swap === undefined ? undefined : this.#read();
    } catch (error) {
      this.#log('error', 'the live release cannot be read', { reason: errorMessage(error) });
    }
    return this.#site;
  }

  #read(): LiveSite {
    this.#known = this.#filesByLedger() ?? filesByTree(join(this.#folder, readlinkSync(join(this.#folder, 'current'))));
    const { number, files, objectPath } = this.#known;
    const hash = files.get(RULES_FILE)?.hash;
    // The same rules stay the same arrays, however many releases have them.
    if (!this.#rules || this.#rules.hash !== hash)
      this.#rules = { hash, rules: readRules(hash && readFileSync(objectPath(hash), 'utf8')) };
    this.#log('info', 'shows', { release: number, files: files.size });
    return { ...this.#rules.rules, fileAt: (file) => files.get(file), objectPath };
  }

  /** What the ledger says of the live release: only what changed, where the one before is known. */
  #filesByLedger(): Files | undefined {
    const number = liveNumber(this.#folder);
    if (number === undefined) return undefined;
    let ledger: ReleaseLedger | undefined;
    try {
      ledger = new ReleaseLedger(join(this.#folder, 'releases.db'), { readonly: true });
      const kept = new Set(ledger.all().map((release) => release.number));
      if (!kept.has(number)) return undefined;
      const files = this.#step(ledger, number, kept) ?? filesOfRelease(ledger, number);
      return { number, files, objectPath: (hash) => this.#objects.pathOf(hash) };
    } catch (error) {
      this.#log('warn', 'what is known of the releases cannot be read', { reason: errorMessage(error) });
      return undefined;
    } finally {
      ledger?.close();
    }
  }

  #step(ledger: ReleaseLedger, to: number, kept: ReadonlySet<number>): Map<string, StoredObject> | undefined {
    if (this.#known?.number === undefined || !kept.has(this.#known.number)) return undefined;
    const { number, files } = this.#known;
    for (const [path, object] of ledger.between(number, to)) {
      if (object) files.set(path, object);
      else files.delete(path);
    }
    return files;
  }
}

/** Tells one swap of the link from every other; undefined where there is no link. */
function swapOf(link: string): string | undefined {
  try {
    const { ino, ctimeNs } = lstatSync(link, { bigint: true });
    return `${basename(readlinkSync(link))} ${ino} ${ctimeNs}`;
  } catch {
    return undefined;
  }
}

/** The files of a tree of which nothing else is known, as they are. */
function filesByTree(tree: string): Files {
  const places = new Map<string, string>();
  const files = new Map<string, StoredObject>();
  for (const path of filesIn(tree)) {
    const content = readFileSync(join(tree, path));
    const object = { hash: digestOf(content), size: content.length };
    files.set(path, object);
    places.set(object.hash, join(tree, path));
  }
  return { number: undefined, files, objectPath: (hash) => places.get(hash) ?? join(tree, '.missing', hash) };
}
