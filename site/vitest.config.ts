import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineProject, mergeConfig } from 'vitest/config';

const root = import.meta.dirname;

// Astro's own plugins, so that tests can render components and read live collections as pages do.
export default async (environment: { mode: string; command: 'serve' | 'build' }) =>
  mergeConfig(
    await getViteConfig({ root }, { root })(environment),
    defineProject({
      root,
      test: {
        name: 'site',
        include: ['src/**/*.test.ts'],
        setupFiles: join(root, '..', 'scripts', 'checks', 'test-run', 'fixed-seed.ts'),
      },
    }),
  );
