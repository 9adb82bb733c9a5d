import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import { isSearchFile } from '../../../src/content/search/search.ts';
import { foldersIn } from '../../process/folders.ts';
import { openPipelineParts, type PipelineParts } from '../../pipeline/pipeline-parts.ts';
import { StalePublisher } from '../../pipeline/publish-stale.ts';
import type { StoredEntry } from '../../store/stored-entry.ts';
import type { Change } from './edits.ts';

/** What publishing a change took. */
export interface Published {
  readonly ms: number;
  /** How many files of the search it changed. */
  readonly files: number;
}

/** A published site whose entries are changed without a CMS, so that nothing but the publisher's own work is measured. */
export class PublishedSite {
  readonly #parts: PipelineParts;
  readonly #publisher: StalePublisher;
  readonly #studies: readonly string[];

  /** @param environment Whose data folder holds a published site, of which no publisher runs. */
  constructor(environment: PublisherEnvironment) {
    this.#parts = openPipelineParts(
      environment,
      foldersIn(environment.DATA_DIR),
      () => undefined,
      () => new Date(),
    );
    this.#publisher = new StalePublisher(this.#parts);
    this.#studies = [...this.#parts.store.index.ids('case-study', 'en')];
  }

  /** A case study; others than those of the turns before, from the whole list. */
  study(turn: number): StoredEntry {
    const id = this.#studies[(turn * 997) % this.#studies.length] ?? '';
    const data = this.#parts.content.entry('case-study', { id })?.data;
    if (!data) throw new Error('Expected case studies in the content store, found none.');
    return {
      type: 'case-study',
      locale: 'en',
      id,
      data,
      files: this.#parts.store.media.usedBy({ type: 'case-study', locale: 'en', id }),
    };
  }

  /** Takes a change in, and publishes it. */
  async publish(change: Change): Promise<Published> {
    const { store, stalePages, releases } = this.#parts;
    const before = new Map(releases.newestFiles);
    const started = performance.now();
    await store.transaction(() => {
      for (const { entry, isGone } of change)
        if (isGone) store.remove(entry);
        else store.put(entry);
      stalePages.taken([]);
    });
    await this.#publisher.run({});
    const ms = performance.now() - started;
    const after = releases.newestFiles;
    const paths = new Set([...before.keys(), ...after.keys()]);
    const files = [...paths].filter(
      (path) => isSearchFile(`/${path}`) && before.get(path)?.hash !== after.get(path)?.hash,
    ).length;
    while (releases.catchUp());
    return { ms, files };
  }

  close(): void {
    this.#parts.releases.close();
    this.#parts.store.close();
    this.#parts.erasure.close();
  }
}
