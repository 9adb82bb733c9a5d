import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export interface Bound {
  ms: number;
  files: number;
  mb: number;
}

/**
 * How long the disk alone takes: writes the pages of a release once more, byte for byte, each in a folder of its own as
 * there, in a loop that does nothing else. The reading before it is not counted.
 * @param tree the release
 * @param folder on the same disk; removed afterwards
 */
export function writePagesAgain(tree: string, folder: string): Bound {
  const names = readdirSync(join(tree, sep), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const pages = names.map((name) => ({ path: join(folder, name), bytes: readFileSync(join(tree, name)) }));
  rmSync(folder, { recursive: true, force: true });
  const began = performance.now();
  for (const { path, bytes } of pages) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const ms = performance.now() - began;
  rmSync(folder, { recursive: true, force: true });
  const size = pages.reduce((total, { bytes }) => total + bytes.length, 0);
  return { ms, files: pages.length, mb: size / 1e6 };
}
