import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../run/environment/ports.ts';
import { whyHeldBack } from '../../run/platform/held-back.ts';
import { CACHE } from '../../run/platform/places.ts';
import { cmsProgram, publisherProgram, siteProgram, turboProgram } from '../../run/platform/programs.ts';
import { throwAwaySettings } from '../../run/platform/settings.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';
import { step } from '../../run/terminal/step.mjs';

/** The site of the demo content, published from nothing and served for as long as somebody looks at it. */
export interface DemoSite {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  base: string;
  /** The address that it is published for; its pages name it in what must be absolute. */
  siteUrl: string;
  /** The folder that holds the released files. */
  tree: string;
  stop: () => Promise<void>;
}

const PATIENCE_MS = 3 * 60_000;

/** What the demo site needs built: the CMS without its admin panel, which takes half a minute and nothing here needs. */
const NEEDED = ['@waymark/cms#build:server', '@waymark/site#build'];

/** What journeys need: some go through the admin panel. */
const NEEDED_FOR_JOURNEYS = ['@waymark/cms#build', '@waymark/site#build'];

const build = (supervisor: Supervisor, needed: string[]): Promise<void> =>
  step('Building the CMS and the renderer', () =>
    supervisor.run(turboProgram(needed, join(CACHE, 'tests', 'build.log'))),
  );

/** Builds what the demo site needs, where it has changed. */
export const buildForDemo = (supervisor: Supervisor): Promise<void> => build(supervisor, NEEDED);

/** Builds what journeys need, and with it what the demo site needs, where it has changed. */
export const buildForJourneys = (supervisor: Supervisor): Promise<void> => build(supervisor, NEEDED_FOR_JOURNEYS);

/**
 * Fills a throw-away CMS with the demo content, publishes all of it and serves it. The CMS must be compiled and the
 * renderer built (`buildForDemo`).
 * @param name of the folder in the cache that holds it all; what was there is thrown away
 */
export async function startDemoSite(supervisor: Supervisor, name: string, tell: typeof step = step): Promise<DemoSite> {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  const ports = { SITE_PORT: await freePort(), CMS_PORT: await freePort(), PUBLISHER_PORT: await freePort() };
  const settings = throwAwaySettings(folder, { ...ports, DEMO_CONTENT: 'true', SERVE_ADMIN: 'false' });
  const cms = supervisor.start(cmsProgram(settings));
  await tell('Filling a throw-away CMS with the demo content', () =>
    supervisor.answers(`${settings.values.CMS_URL}/ready`, PATIENCE_MS),
  );
  const publisher = supervisor.start(publisherProgram(settings));
  const site = supervisor.start(siteProgram(settings));
  const base = `http://127.0.0.1:${String(ports.SITE_PORT)}`;
  await tell('Publishing all of it', () => supervisor.answers(`${base}/`, PATIENCE_MS, () => whyHeldBack(settings)));
  // The site needs no CMS, and the browser is glad of the memory.
  await supervisor.stopOne(cms);
  return {
    base,
    siteUrl: settings.values.SITE_URL,
    tree: join(folder, 'publisher', 'current'),
    stop: async () => {
      await supervisor.stopOne(site);
      await supervisor.stopOne(publisher);
    },
  };
}
