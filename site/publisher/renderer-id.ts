import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './store/digest.ts';
import { staticFiles } from './render/static-files.ts';

/**
 * Tells one build of the renderer from another: a digest of its files.
 * @param dist The folder that `astro build` made.
 */
export function rendererId(dist: string): string {
  const files = [...staticFiles(join(dist, 'server')), ...staticFiles(join(dist, 'client'))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return digestOf(files.map(([path, file]) => `${path} ${digestOf(readFileSync(file))}`).join('\n')).slice(0, 16);
}
