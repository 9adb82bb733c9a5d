import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../store/digest.ts';
import { staticFiles } from '../release/static-files.ts';

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

/** The same, for a publisher that asks often: it reads the files again where the entry was written anew. */
export function rendererIdOf(dist: string): () => string {
  let known = { written: NaN, id: '' };
  return () => {
    const written = statSync(join(dist, 'server', 'entry.mjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (written !== known.written) known = { written, id: rendererId(dist) };
    return known.id;
  };
}
