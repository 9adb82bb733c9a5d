import { dirname } from 'node:path';
import { buildPlainAstro } from '../plain-astro/build-plain-astro.ts';
import { compareWithAstro } from '../plain-astro/compare-with-astro.ts';
import { checkSite, type Verdict } from '../accessibility/check-site.ts';
import { oneOfEachStructure } from '../accessibility/structure.ts';
import { checkRelease } from '../release/check-release.ts';
import { readRelease } from '../release/release.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';
import { step } from '../../run/terminal/step.mjs';
import { startDemoSite } from './demo-site.ts';

/** Fewer pages than this are not the demo site: something is missing, and looking at the rest would prove little. */
const FEWEST_PAGES = 50;

/**
 * Publishes the demo site, and looks at every file of the release, and at every page of it in a real browser. What it needs
 * must be built.
 * @param whole has pa11y read every page in all four renderings, instead of one of each structure in the usual one and one of
 *   each kind in the others
 */
export async function checkDemo(supervisor: Supervisor, whole = false): Promise<Verdict[]> {
  const site = await startDemoSite(supervisor, 'demo-check');
  const release = readRelease(site.tree, site.siteUrl);
  const paths = release.pages.map(({ path }) => path);
  const files = await step('Looking at the files of the release', () => checkRelease(release));
  const same = await step('Comparing them with what Astro alone makes', async () => {
    await buildPlainAstro(supervisor, site.siteUrl);
    return await compareWithAstro(dirname(site.tree), site.siteUrl, release);
  });
  const closer = whole ? { closely: paths } : { read: oneOfEachStructure(release.pages) };
  const pages = await step(`Looking at ${String(paths.length)} pages in a browser`, () =>
    supervisor.orTrouble(checkSite(site.base, paths, closer)),
  );
  await site.stop();
  return [enough(paths.length), ...files, same, ...pages];
}

const enough = (found: number): Verdict => ({
  name: 'the release holds the whole demo site',
  faults: found >= FEWEST_PAGES ? [] : [`expected at least ${String(FEWEST_PAGES)} pages, found ${String(found)}`],
});
