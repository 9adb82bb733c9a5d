import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Unpacker, type Packed } from './packing.ts';
import type { PageRenderer, RenderSettings } from './page-renderer.ts';

/** What a render thread may use, in megabytes: a limit makes it clear up in time; 60 are needed. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

interface Thread {
  readonly worker: Worker;
  readonly unpacker: Unpacker;
  ready: Promise<unknown>;
}

/** The next message of a worker thread; its error is thrown. */
async function nextMessage(worker: Worker): Promise<unknown> {
  const messages: unknown[] = await once(worker, 'message');
  return messages[0];
}

const isPacked = (message: unknown): message is Packed =>
  typeof message === 'object' && message !== null && 'outcomes' in message;

/**
 * Renders in worker threads: a call takes the next free one and waits where there is none.
 * @param learn Told the answer to each question that a page asked, as a digest; a thread tells it once.
 */
export function renderInWorkers(
  settings: RenderSettings,
  count: number,
  learn: (key: string, digest: string) => void,
): PageRenderer {
  const start = (): Thread => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: MEMORY,
    });
    const ready = nextMessage(worker);
    // Whoever asks the thread is told why it did not start; where nobody asks, that must not end the publisher.
    ready.catch(() => undefined);
    return { worker, unpacker: new Unpacker(learn), ready };
  };
  const threads = Array.from({ length: count }, start);
  let turn = 0;
  return {
    render: async (paths) => {
      const thread = threads[turn++ % threads.length];
      if (!thread) throw new Error('There is no render thread.');
      const answer = thread.ready.then(() => {
        const message = nextMessage(thread.worker);
        thread.worker.postMessage(paths);
        return message;
      });
      thread.ready = answer;
      const packed = await answer;
      if (!isPacked(packed)) throw new Error('A render thread answered something else than pages.');
      return thread.unpacker.unpack(packed);
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
