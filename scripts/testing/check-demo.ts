import { checkSite, type Verdict } from '../accessibility/check-site.ts';
import type { Supervisor } from '../processes/supervisor.ts';
import { step } from '../terminal/step.mjs';
import { startDemoSite } from './demo-site.ts';
import { releasedPages } from './released-pages.ts';

/** Fewer pages than this are not the demo site: something is missing, and looking at the rest would prove little. */
const FEWEST_PAGES = 50;

/** Publishes the demo site, and looks at every page of the release in a real browser. What it needs must be built. */
export async function checkDemo(supervisor: Supervisor): Promise<Verdict[]> {
  const site = await startDemoSite(supervisor, 'demo-check');
  const paths = releasedPages(site.tree);
  const verdicts = await step(`Looking at ${String(paths.length)} pages in a browser`, () =>
    supervisor.orTrouble(checkSite(site.base, paths)),
  );
  await site.stop();
  return [enough(paths.length), ...verdicts];
}

const enough = (found: number): Verdict => ({
  name: 'the release holds the whole demo site',
  faults: found >= FEWEST_PAGES ? [] : [`expected at least ${String(FEWEST_PAGES)} pages, found ${String(found)}`],
});
