import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/checks/test-run/longest-first.ts';

/** What a test that starts the real CMS or a real browser may take. */
const JOURNEY_MS = 60_000;

/** What a test in its long form may take: hundreds of edits, each followed by a full publish. */
const LONG_MS = 3 * 60 * JOURNEY_MS;

/** Tests that are far too long for every change. */
const LONG = '**/*.long.test.ts';

const FIXED_SEED = './scripts/checks/test-run/fixed-seed.ts';

/** Test files with a CMS of their own that run side by side: each waits for something half of the time. */
const AT_ONCE = 3;

const never = [...configDefaults.exclude, '**/dist/**', '**/.cache/**'];

export default defineConfig({
  test: {
    globalSetup: './scripts/checks/test-run/own-temporary-folder.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      './site/vitest.config.ts',
      {
        test: {
          name: 'units',
          setupFiles: FIXED_SEED,
          include: [
            '{scripts,shared-types}/**/*.test.ts',
            'site/{publisher,renderer-adapter}/**/*.test.ts',
            'cms/{src,demo,config,scripts}/**/*.test.ts',
          ],
          exclude: [...never, '**/*.journey.test.ts', LONG],
        },
      },
      {
        test: {
          name: 'cms',
          include: ['cms/tests/**/*.test.ts'],
          exclude: [...never, LONG],
          testTimeout: JOURNEY_MS,
          hookTimeout: 4 * JOURNEY_MS,
          maxWorkers: AT_ONCE,
        },
      },
      {
        test: {
          name: 'journeys',
          setupFiles: './site/tests/support/tell-what-was-seen.ts',
          include: ['site/tests/**/*.test.ts', 'scripts/**/*.journey.test.ts'],
          exclude: [...never, LONG],
          testTimeout: JOURNEY_MS,
          hookTimeout: 4 * JOURNEY_MS,
          maxWorkers: AT_ONCE,
        },
      },
      {
        // The journeys that have a long form, in that form, and those that have no other.
        test: {
          name: 'long',
          include: [
            'site/tests/{incremental,crashes,slips}/**/*.test.ts',
            'cms/tests/two-cms.test.ts',
            'site/tests/random-requests.test.ts',
            LONG,
          ],
          exclude: never,
          env: { WAYMARK_LONG: 'true' },
          testTimeout: LONG_MS,
          hookTimeout: 4 * JOURNEY_MS,
          fileParallelism: false,
        },
      },
    ],
  },
});
