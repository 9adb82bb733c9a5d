import { Worker } from 'node:worker_threads';
import { Unpacker, type Packed } from './packing.ts';
import type { Outcome, RenderSettings } from './page-renderer.ts';

/** What a render thread may use, in megabytes: a limit makes it clear up in time; 100 are needed. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };

/** Addresses for a thread to render. */
export interface Batch {
  readonly paths: readonly string[];
}

/** What came of a batch; batches are answered in the order in which they were sent. */
export interface BatchAnswer {
  readonly packed: Packed;
}

interface Waiting {
  readonly resolve: (outcomes: Outcome[]) => void;
  readonly reject: (reason: unknown) => void;
}

const isAnswer = (message: unknown): message is BatchAnswer =>
  typeof message === 'object' && message !== null && 'packed' in message;

/** A worker thread that renders. It takes more batches while it is at one, so that it need not wait between them. */
export class RenderThread {
  readonly #worker: Worker;
  readonly #unpacker: Unpacker;
  readonly #waiting: Waiting[] = [];
  #failure: Error | undefined;

  /** @param learn Told the answer to each question that a page asked, as a digest; a thread tells it once. */
  constructor(settings: RenderSettings, learn: (key: string, digest: string) => void) {
    this.#unpacker = new Unpacker(learn);
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: MEMORY,
    });
    this.#worker.on('message', (message: unknown) => {
      this.#take(message);
    });
    this.#worker.on('error', (error: unknown) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#fail(new Error('A render thread ended before it had answered.'));
    });
  }

  /** How many batches it has not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  /** @throws what ended the thread. */
  render(paths: readonly string[]): Promise<Outcome[]> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ paths } satisfies Batch);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(message: unknown): void {
    const waiting = this.#waiting.shift();
    if (isAnswer(message)) waiting?.resolve(this.#unpacker.unpack(message.packed));
    else waiting?.reject(new Error('A render thread answered something else than pages.'));
  }

  /** Whoever waits, or asks from now on, is told; where nobody asks, that must not end the publisher. */
  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
