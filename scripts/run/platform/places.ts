import { join } from 'node:path';

/** The folder that holds the whole project. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The settings and secrets of this machine; made on the first run, never committed. */
export const ENV_FILE = join(ROOT, '.env');

/** What can be thrown away at any time: caches, throw-away databases, reports of tests. */
export const CACHE = join(ROOT, '.cache');

const inModules = (...path: string[]) => join(ROOT, 'node_modules', ...path);

/** The commands of other people that ours run, as scripts for Node: this works the same on Windows. */
export const TOOLS = {
  astro: inModules('astro', 'bin', 'astro.mjs'),
  depcruise: inModules('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
  eslint: inModules('eslint', 'bin', 'eslint.js'),
  knip: inModules('knip', 'bin', 'knip.js'),
  prettier: inModules('prettier', 'bin', 'prettier.cjs'),
  strapi: inModules('@strapi', 'strapi', 'bin', 'strapi.js'),
  turbo: inModules('turbo', 'bin', 'turbo'),
  typescript: inModules('typescript', 'bin', 'tsc'),
  vitest: inModules('vitest', 'vitest.mjs'),
};
