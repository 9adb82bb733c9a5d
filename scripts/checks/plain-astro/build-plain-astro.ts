import { join } from 'node:path';
import { CACHE, ROOT, TOOLS } from '../../run/platform/places.ts';
import { quietEnvironment } from '../../run/platform/settings.ts';
import type { Supervisor } from '../../run/processes/supervisor.ts';

const FOLDER = join(CACHE, 'plain-astro');

/** The site as Astro alone renders it, for comparisons. */
export const PLAIN_ENTRY = join(FOLDER, 'server', 'entry.mjs');

/**
 * Builds the site with Astro's own runtime, beside the one that is published with.
 * @param siteUrl The address that its pages are for.
 */
export const buildPlainAstro = (supervisor: Supervisor, siteUrl: string): Promise<void> =>
  supervisor.run({
    name: 'the build with plain Astro',
    args: [TOOLS.astro, 'build', '--outDir', FOLDER],
    folder: join(ROOT, 'site'),
    environment: { ...quietEnvironment(), PLAIN_ASTRO: 'true', SITE_URL: siteUrl },
    log: join(CACHE, 'tests', 'plain-astro.log'),
  });
