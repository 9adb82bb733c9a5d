// Which part of the house may build on which. `npm run validate` holds to it; CONTRIBUTING.md draws it.

/** The rooms of the publisher, lower ones first: each builds on those before it, and knows none of those after it. */
const ROOMS = [
  'process',
  'addresses',
  'store',
  'release',
  'media',
  'dependencies',
  'links',
  'pages',
  'render',
  'web-servers',
  'decide',
  'sync',
  'preview',
  'pipeline',
  'serve',
  'cli',
];

/** Tests, and what only tests use, may reach into any room. */
const TESTS = '([.]test[.]ts$|/testing/|/tests/)';

const upwards = ROOMS.slice(0, -1).map((room, place) => ({
  name: `${room} knows no later room`,
  severity: 'error',
  comment: `Rooms build on earlier ones only: ${ROOMS.join(', ')}.`,
  from: { path: `^site/publisher/${room}/`, pathNot: TESTS },
  to: { path: `^site/publisher/(${ROOMS.slice(place + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upwards,
    {
      name: 'no circles',
      severity: 'error',
      comment: 'Two files that need each other are one thing, or one of them needs an interface of its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every file of the publisher is in a room',
      severity: 'error',
      from: {},
      to: { path: '^site/publisher/', pathNot: `^site/publisher/(${ROOMS.join('|')})/` },
    },
    {
      name: 'production knows no tests',
      severity: 'error',
      comment: 'What lies in a folder testing/ or tests/ is for tests, and for benchmarks, which ask what tests ask.',
      from: { pathNot: `${TESTS}|^scripts/bench/` },
      to: { path: TESTS },
    },
    {
      name: 'pages know neither the publisher nor the CMS',
      severity: 'error',
      from: { path: '^site/src/', pathNot: `${TESTS}|^site/src/content/current-source[.]ts$` },
      to: { path: '^(site/publisher|cms)/' },
    },
    {
      name: 'shared types know nobody',
      severity: 'error',
      from: { path: '^shared-types/' },
      to: { path: '^(site|cms|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|[.]astro/|generated/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'site/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mts', '.mjs', '.cjs', '.js', '.json'],
      conditionNames: ['import', 'types'],
    },
  },
};
