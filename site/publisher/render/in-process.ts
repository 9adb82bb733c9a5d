import { setImmediate } from 'node:timers/promises';
import type { ContentSource } from '../../src/content/content-source.ts';
import type { Memory } from '../plan/recording-source.ts';
import { Objects } from '../release/objects.ts';
import { loadSite, renderPage, type Outcome, type PageRenderer, type RenderSettings } from './page-renderer.ts';

/** Renders in this thread, one page after the other: the quickest way for a few pages. The content must stay as it is meanwhile. */
export async function renderInProcess(settings: RenderSettings, source: ContentSource): Promise<PageRenderer> {
  const site = await loadSite(settings.entry);
  const objects = new Objects(settings.objects);
  const memory: Memory = new Map();
  return {
    render: async (paths) => {
      const outcomes: Outcome[] = [];
      for (const path of paths) {
        outcomes.push(await renderPage(site, settings, objects, source, path, memory));
        // A page waits for nothing from outside: without this nobody else in the process, readers of the site among them, would have a turn.
        await setImmediate();
      }
      return outcomes;
    },
    close: () => Promise.resolve(),
  };
}
