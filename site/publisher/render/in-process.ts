import { Objects } from '../release/objects.ts';
import { openForReading } from '../store/open-database.ts';
import { StoreSource } from '../store/store-source.ts';
import { loadSite, renderPage, type Outcome, type PageRenderer, type RenderSettings } from './page-renderer.ts';

/** Renders in this thread, one page after the other: the quickest way for a few pages. */
export async function renderInProcess(settings: RenderSettings): Promise<PageRenderer> {
  process.env['WAYMARK_TODAY'] = settings.today;
  const site = await loadSite(settings.entry);
  const database = openForReading(settings.database);
  const source = new StoreSource(database);
  const objects = new Objects(settings.objects);
  return {
    render: async (paths) => {
      const outcomes: Outcome[] = [];
      for (const path of paths) outcomes.push(await renderPage(site, settings, objects, source, path));
      return outcomes;
    },
    close: () => Promise.resolve(void database.close()),
  };
}
