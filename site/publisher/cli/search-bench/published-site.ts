import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import { isSearchFile } from '../../../src/content/search/search.ts';
import { foldersIn } from '../../process/folders.ts';
import { openPipelineParts, type PipelineParts } from '../../pipeline/pipeline-parts.ts';
import { StalePublisher } from '../../pipeline/publish-stale.ts';
import type { StoredEntry } from '../../store/stored-entry.ts';
import type { Change, Studies } from './edits.ts';

/** What publishing a change took, in milliseconds: from the change to the live release, and of the processors. */
export interface Published {
  readonly ms: number;
  readonly cpu: number;
  /** How many files of the search it changed. */
  readonly files: number;
}

/** A published site whose entries are changed without a CMS, so that nothing but the publisher's own work is measured. */
export class PublishedSite implements Studies {
  readonly #parts: PipelineParts;
  readonly #publisher: StalePublisher;
  readonly #studies: readonly string[];
  /** The highest number that any has. */
  #number: number;

  /** @param environment Whose data folder holds a published site, of which no publisher runs. */
  constructor(environment: PublisherEnvironment) {
    this.#parts = openPipelineParts(
      environment,
      foldersIn(environment.DATA_DIR),
      () => undefined,
      () => new Date(),
    );
    this.#publisher = new StalePublisher(this.#parts);
    const { store, content } = this.#parts;
    const hasText = (id: string) => Array.isArray(content.entry('case-study', { id })?.data['need']);
    this.#studies = [...store.index.ids('case-study', 'en')].filter(hasText);
    const highest = store.database.prepare<[], { number: number | null }>(
      `SELECT max(number) AS number FROM search_entry WHERE "index" = 'practice'`,
    );
    this.#number = highest.get()?.number ?? 0;
  }

  study(turn: number): StoredEntry {
    // Spread over the whole list: what is cheap at its end may not be in its middle.
    const id = this.#studies[(turn * 997) % this.#studies.length] ?? '';
    const key = { type: 'case-study', locale: 'en', id } as const;
    const data = this.#parts.content.entry('case-study', { id })?.data;
    if (!data) throw new Error('Expected whole case studies in the content store, found none.');
    return { ...key, data, files: this.#parts.store.media.usedBy(key) };
  }

  nextNumber(): number {
    this.#number += 1;
    return this.#number;
  }

  /** Takes a change in, and publishes it. */
  async publish(change: Change): Promise<Published> {
    const { store, stalePages, releases } = this.#parts;
    const before = new Map(releases.newestFiles);
    const [started, used] = [performance.now(), process.cpuUsage()];
    await store.transaction(() => {
      for (const { entry, isGone } of change)
        if (isGone) store.remove(entry);
        else store.put(entry);
      stalePages.taken([]);
    });
    await this.#publisher.run({});
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    const after = releases.newestFiles;
    const paths = new Set([...before.keys(), ...after.keys()]);
    const files = [...paths].filter(
      (path) => isSearchFile(`/${path}`) && before.get(path)?.hash !== after.get(path)?.hash,
    ).length;
    while (releases.catchUp());
    return { ms, cpu: (user + system) / 1000, files };
  }

  close(): void {
    this.#parts.releases.close();
    this.#parts.store.close();
    this.#parts.erasure.close();
  }
}
