import type { PageRenderer, RenderSettings } from './page-renderer.ts';
import { RenderThread } from './render-thread.ts';

/**
 * Renders in worker threads: a batch goes to the thread that has the fewest to do.
 * @param learn Told the answer to each question that a page asked, as a digest; a thread tells it once.
 */
export function renderInWorkers(
  settings: RenderSettings,
  count: number,
  learn: (key: string, digest: string) => void,
): PageRenderer {
  const threads = Array.from({ length: count }, () => new RenderThread(settings, learn));
  return {
    render: async (paths) => {
      const [first, ...others] = threads;
      if (!first) throw new Error('There is no render thread.');
      const idlest = others.reduce((least, thread) => (thread.load < least.load ? thread : least), first);
      return await idlest.render(paths);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
