import { Worker } from 'node:worker_threads';
import { Objects } from '../release/objects.ts';
import { PageFiles, type WrittenPage, type PageBody } from './write-page.ts';

/** Pages that are kept in this thread before another one is worth its start. */
const FEW = 400;

/** What the thread may use, in megabytes: a limit makes it clear up in time. */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

/**
 * Keeps pages as objects; many of them in a thread beside the rendering, because hashing, writing and reading a page takes
 * about a quarter of its time.
 */
export class PageWriter {
  readonly #folder: string;
  readonly #few: number;
  readonly #shelf: PageFiles;
  #kept = 0;
  #thread: PageWriterThread | undefined;

  /**
   * @param folder The folder of the object store.
   * @param few After how many pages the thread starts.
   */
  constructor(folder: string, few = FEW) {
    this.#folder = folder;
    this.#few = few;
    this.#shelf = new PageFiles(new Objects(folder));
  }

  /** @throws where they cannot be kept (a full disk): it is worth trying again. */
  async keep(pages: readonly PageBody[]): Promise<readonly WrittenPage[]> {
    this.#kept += pages.length;
    if (this.#kept <= this.#few) return pages.map((page) => this.#shelf.keep(page));
    this.#thread ??= new PageWriterThread(this.#folder);
    return await this.#thread.keep(pages);
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }
}

interface Waiting {
  readonly resolve: (pages: readonly WrittenPage[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** The thread; it answers batches in the order in which they come. */
class PageWriterThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failure: Error | undefined;

  constructor(folder: string) {
    this.#worker = new Worker(new URL('./page-writer-thread.ts', import.meta.url), {
      workerData: folder,
      resourceLimits: MEMORY,
    });
    this.#worker.on('message', (pages: readonly WrittenPage[]) => {
      this.#waiting.shift()?.resolve(pages);
    });
    this.#worker.on('error', (error: unknown) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#fail(new Error('The thread that keeps pages ended before it had answered.'));
    });
  }

  keep(pages: readonly PageBody[]): Promise<readonly WrittenPage[]> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(pages);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Whoever waits, or asks from now on, is told; where nobody asks, that must not end the publisher. */
  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
