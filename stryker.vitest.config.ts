import { defineConfig } from 'vitest/config';

/** The unit tests that mutation testing runs: those beside the code that it changes. */
export default defineConfig({
  test: {
    include: ['site/publisher/**/*.test.ts', 'cms/src/publishing/**/*.test.ts'],
    setupFiles: './scripts/checks/test-run/fixed-seed.ts',
  },
});
