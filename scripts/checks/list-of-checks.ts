import { join } from 'node:path';
import { CACHE, ROOT, TOOLS } from '../run/platform/places.ts';

/** One thing that `npm run validate` looks at. */
export interface Check {
  name: string;
  /** Arguments of Node. */
  args: readonly string[];
  folder: string;
  /** The files that decide how it comes out, by their path from the project's folder; what is installed does so for all. */
  reads: RegExp;
}

/** Code of any kind, with what configures how it is read. */
const CODE = /\.(?:ts|mts|tsx|js|mjs|cjs|astro|graphql|css|json)$/;

/** Everything. */
const ALL = /(?:)/;

const types = (name: string, project: string, reads: RegExp, compiler = TOOLS.typescript): Check => ({
  reads,
  name: `types of ${name}`,
  args: [compiler, '--noEmit', '--project', project],
  folder: ROOT,
});

/** Strapi brings a TypeScript of its own. */
const STRAPI_TYPESCRIPT = join(ROOT, 'cms', 'node_modules', 'typescript', 'bin', 'tsc');

/** Writes the types of the site's collections, which are not kept in Git. Lint reads them as much as the compiler does. */
export const PREPARATION: Check = {
  name: "types of the site's collections",
  args: [TOOLS.astro, 'sync'],
  folder: join(ROOT, 'site'),
  reads: CODE,
};

/** Remembers in our cache what was looked at before. */
const cached = (tool: string) => ['--cache', '--cache-location', join(CACHE, tool)];

/** The longest ones first, so that two at a time end together. */
export const CHECKS: readonly Check[] = [
  {
    name: 'lint',
    args: [TOOLS.eslint, '.', '--max-warnings', '0', ...cached('eslint'), '--cache-strategy', 'content'],
    folder: ROOT,
    reads: CODE,
  },
  {
    name: 'generated files are fresh',
    args: [join(ROOT, 'scripts', 'run', 'generate.ts'), '--check'],
    folder: ROOT,
    reads: /^(?:cms\/(?:src|config|scripts)|shared-types|site)\/|^turbo\.json$/,
  },
  {
    name: 'types of the site',
    args: [TOOLS.astro, 'check', '--minimumFailingSeverity', 'warning'],
    folder: join(ROOT, 'site'),
    reads: CODE,
  },
  types('the CMS', 'tsconfig.cms.json', /^(?:cms|shared-types)\/|^tsconfig/, STRAPI_TYPESCRIPT),
  types('the admin panel', 'cms/src/admin', /^cms\//, STRAPI_TYPESCRIPT),
  {
    name: 'format',
    args: [TOOLS.prettier, '--check', ...cached('prettier'), '.'],
    folder: ROOT,
    reads: ALL,
  },
  types('the scripts', 'scripts', CODE),
  types('the shared types', 'shared-types', /^shared-types\/|^tsconfig/),
  {
    name: 'imports keep the order of the rooms',
    args: [TOOLS.depcruise, '--config', '.dependency-cruiser.mjs', 'site', 'shared-types', 'cms', 'scripts'],
    folder: ROOT,
    reads: CODE,
  },
  { name: 'nothing unused', args: [TOOLS.knip, '--no-progress'], folder: ROOT, reads: CODE },
];
