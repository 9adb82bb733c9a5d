import { availableParallelism } from 'node:os';
import type { ContentSource } from '../../src/content/content-source.ts';
import type { RendererFor } from '../plan/follow.ts';
import { renderInProcess } from './in-process.ts';
import { renderInWorkers } from './in-workers.ts';
import type { PageRenderer, RenderSettings } from './page-renderer.ts';

/**
 * Pages that must wait, divided by the number of threads, for threads to be worth their start: each loads the site, and works out anew
 * what pages share. On two cores 14,308 pages took 28 to 30 s in two threads, and 30 to 32 s without.
 */
const MANY_A_THREAD = 8000;

/** Pages that are rendered in this thread before it is asked again how many wait. */
const SOME = 400;

/** Renders in this thread while few pages wait, and in worker threads from the moment that many do. */
export interface ChosenRenderer {
  readonly rendererFor: RendererFor;
  /** The digest of the answer to a question that a page asked in another thread; undefined where none did. */
  readonly learned: (key: string) => string | undefined;
  readonly close: () => Promise<void>;
}

/** @param source What pages read when they are rendered in this thread. */
export function chooseRenderer(settings: RenderSettings, source: ContentSource): ChosenRenderer {
  const digests = new Map<string, string>();
  const threads = Math.max(1, Math.min(availableParallelism(), 4));
  const many = MANY_A_THREAD / threads;
  let inProcess: PageRenderer | undefined;
  let inWorkers: PageRenderer | undefined;
  return {
    rendererFor: async (waiting) => {
      if (!inWorkers && waiting < many) {
        inProcess ??= await renderInProcess(settings, source);
        return { renderer: inProcess, lanes: 1, pages: SOME };
      }
      inWorkers ??= renderInWorkers(settings, threads, (key, digest) => digests.set(key, digest));
      // Two batches a thread: one is rendered while the last one's links are followed.
      return { renderer: inWorkers, lanes: threads * 2, pages: Infinity };
    },
    learned: (key) => digests.get(key),
    close: async () => {
      await inWorkers?.close();
    },
  };
}
