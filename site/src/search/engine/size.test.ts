import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Bytes that the engine may take of a reader’s connection, without the stemmer. */
const MOST_BYTES = 7_400;

it('goes to browsers in few bytes', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'open-search.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['porter2'],
    write: false,
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  console.log(`The engine of the search: ${bytes} bytes.`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
