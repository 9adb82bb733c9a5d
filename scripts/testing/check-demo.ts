import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite, type Verdict } from '../accessibility/check-site.ts';
import { freePort } from '../environment/ports.ts';
import { whyHeldBack } from '../platform/held-back.ts';
import { CACHE } from '../platform/places.ts';
import { cmsProgram, publisherProgram } from '../platform/programs.ts';
import { throwAwaySettings } from '../platform/settings.ts';
import type { Supervisor } from '../processes/supervisor.ts';
import { step } from '../terminal/step.mjs';
import { releasedPages } from './released-pages.ts';

const PATIENCE_MS = 3 * 60_000;

/** Fewer pages than this are not the demo site: something is missing, and looking at the rest would prove little. */
const FEWEST_PAGES = 50;

/**
 * Fills a throw-away CMS with the demo content, publishes all of it, serves it, and looks at every page of the release in a
 * real browser. The CMS must be compiled and the renderer built.
 */
export async function checkDemo(supervisor: Supervisor): Promise<Verdict[]> {
  const folder = join(CACHE, 'demo-check');
  rmSync(folder, { recursive: true, force: true });
  const ports = { SITE_PORT: await freePort(), CMS_PORT: await freePort(), PUBLISHER_PORT: await freePort() };
  const settings = throwAwaySettings(folder, { ...ports, DEMO_CONTENT: 'true', SERVE_ADMIN: 'false' });
  const cms = supervisor.start(cmsProgram(settings));
  await step('Filling a throw-away CMS with the demo content', () =>
    supervisor.answers(`${settings.values.CMS_URL}/_health`, PATIENCE_MS),
  );
  const publisher = supervisor.start(publisherProgram(settings));
  const base = `http://127.0.0.1:${String(ports.SITE_PORT)}`;
  await step('Publishing all of it', () => supervisor.answers(`${base}/`, PATIENCE_MS, () => whyHeldBack(settings)));
  // The site needs no CMS, and the browser is glad of the memory.
  await supervisor.stopOne(cms);
  const paths = releasedPages(join(folder, 'publisher', 'current'));
  const verdicts = await step(`Looking at ${String(paths.length)} pages in a browser`, () =>
    supervisor.orTrouble(checkSite(base, paths)),
  );
  await supervisor.stopOne(publisher);
  return [enough(paths.length), ...verdicts];
}

const enough = (found: number): Verdict => ({
  name: 'the release holds the whole demo site',
  faults: found >= FEWEST_PAGES ? [] : [`expected at least ${String(FEWEST_PAGES)} pages, found ${String(found)}`],
});
