import { join } from 'node:path';
import type { Program } from '../processes/program.ts';
import { ROOT, TOOLS } from './places.ts';
import { quietEnvironment, type Settings } from './settings.ts';

const cms = join(ROOT, 'cms');
const site = join(ROOT, 'site');

const logOf = ({ values }: Settings, name: string) => join(values.DATA_DIR, 'logs', `${name}.log`);

/**
 * Keeps the CMS under 600 MB, filling with demo content included (405 MB instead of 630): left alone, Node lets garbage lie
 * while the machine has room, and the C library keeps what making thumbnails has used.
 */
const cmsMemory = {
  options: ['--max-semi-space-size=8', '--max-old-space-size=384'],
  environment: { MALLOC_ARENA_MAX: '2' },
};

/** Keeps the publisher under 300 MB at rest, after its first publish too (250 MB instead of 470), for the same reasons. */
const publisherMemory = {
  options: ['--max-semi-space-size=8'],
  environment: { MALLOC_ARENA_MAX: '2' },
};

/** The CMS as editors use it. It must be built. */
export const cmsProgram = (settings: Settings): Program => ({
  name: 'the CMS',
  args: [...cmsMemory.options, TOOLS.strapi, 'start'],
  folder: cms,
  environment: { ...settings.variables, ...cmsMemory.environment, NODE_ENV: 'production' },
  log: logOf(settings, 'cms'),
});

/** The CMS for developers: it compiles and starts again with every change of its code. */
export const cmsDevelopmentProgram = (settings: Settings): Program => ({
  ...cmsProgram(settings),
  args: [TOOLS.strapi, 'develop', '--no-install-deps'],
  environment: { ...settings.variables, NODE_ENV: 'development' },
});

/** The publisher: syncs and publishes. The renderer must be built. */
export const publisherProgram = (settings: Settings, options: readonly string[] = []): Program => ({
  name: 'the publisher',
  args: [...publisherMemory.options, join(site, 'publisher', 'cli', 'run-publisher.ts'), ...options],
  folder: site,
  environment: { ...settings.variables, ...publisherMemory.environment, NODE_ENV: 'production' },
  log: logOf(settings, 'publisher'),
});

/** The public site's own server, which needs neither the publisher nor the CMS. */
export const siteProgram = (settings: Settings): Program => ({
  name: 'the public site',
  args: ['--max-semi-space-size=8', join(site, 'publisher', 'cli', 'serve-site.ts')],
  folder: site,
  environment: { ...settings.variables, NODE_ENV: 'production' },
  log: logOf(settings, 'site'),
});

/** One publish, then the end. */
export const publishOnceProgram = (settings: Settings, options: readonly string[], log: string): Program => ({
  ...publisherProgram(settings),
  name: 'the publish',
  args: [...publisherMemory.options, join(site, 'publisher', 'cli', 'publish-site.ts'), ...options],
  log,
});

/** Makes edits on a published site of which no publisher runs, and says what the search adds to each. */
export const measureSearchProgram = (settings: Settings, turns: number, log: string): Program => ({
  ...publisherProgram(settings),
  name: 'the edits',
  args: [...publisherMemory.options, join(site, 'publisher', 'cli', 'measure-search.ts'), '--turns', String(turns)],
  log,
});

/** Fills an empty CMS with demo content; the CMS must be compiled, and not run meanwhile. */
export const demoProgram = (settings: Settings, options: readonly string[], log: string): Program => ({
  ...cmsProgram(settings),
  name: 'the filling of the CMS',
  environment: { ...settings.variables, NODE_ENV: 'production', LOG_LEVEL: 'warn', STRAPI_LOG_LEVEL: 'warn' },
  args: [join(cms, 'scripts', 'demo.mts'), ...options],
  log,
});

/** Astro with hot reload, on what the publisher has synced. */
export const astroDevelopmentProgram = (settings: Settings): Program => ({
  name: 'Astro',
  args: [TOOLS.astro, 'dev', '--port', String(settings.values.SITE_PORT)],
  folder: site,
  environment: { ...settings.variables, NODE_ENV: 'development' },
  log: logOf(settings, 'astro'),
});

/** Runs a task of every workspace that has it, and only where something changed since the last time. */
export const turboProgram = (tasks: readonly string[], log: string, settings?: Settings): Program => ({
  name: `the ${tasks.join(' and ')}`,
  args: [TOOLS.turbo, 'run', ...tasks, '--output-logs=new-only', '--no-color'],
  folder: ROOT,
  environment: settings?.variables ?? quietEnvironment(),
  log,
});
