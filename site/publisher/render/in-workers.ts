import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome, PageRenderer, RenderSettings } from './page-renderer.ts';

/** What a render thread may use, in megabytes: a limit makes it clear up in time; 60 are needed. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

interface Thread {
  readonly worker: Worker;
  ready: Promise<unknown>;
}

/** The next message of a worker thread; its error is thrown. */
async function nextMessage(worker: Worker): Promise<unknown> {
  const messages: unknown[] = await once(worker, 'message');
  return messages[0];
}

const isOutcomes = (message: unknown): message is readonly Outcome[] => Array.isArray(message);

/** Renders in worker threads: a call takes the next free one and waits where there is none. */
export function renderInWorkers(settings: RenderSettings, count: number): PageRenderer {
  const start = (): Thread => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: MEMORY,
    });
    return { worker, ready: nextMessage(worker) };
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
      const outcomes = await answer;
      if (!isOutcomes(outcomes)) throw new Error('A render thread answered something else than pages.');
      return outcomes;
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
