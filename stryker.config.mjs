// Mutation testing: small changes are made to the code, one at a time, and some unit test should notice each of them.
// `npm run test:mutation` runs it on the publisher and on what the CMS does when something is published; another set of files
// with `-- --mutate "site/publisher/links/*.ts"`.

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts', related: true },
  mutate: [
    'site/publisher/**/*.ts',
    'cms/src/publishing/**/*.ts',
    '!**/*.test.ts',
    '!**/testing/**',
    '!site/publisher/cli/**',
  ],
  // What was published or measured here is no part of the code, and holds links that cannot be copied.
  ignorePatterns: ['.cache', 'data'],
  // What only reads a file's text, or never ends, proves nothing.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  thresholds: { high: 90, low: 80, break: 80 },
};
