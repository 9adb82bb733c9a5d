import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How old a file must be before it can be left over, in milliseconds: a publish may be making use of a younger one. */
const OLD = 24 * 60 * 60 * 1000;

/**
 * Removes the objects that no release and no page needs: what a publish made that never went out. Between two publishes only.
 * @param folder Of the object store.
 * @param now In milliseconds since 1970. Default: the end of time, so that everything is old.
 * @returns How many were removed.
 */
export function sweep(folder: string, isNeeded: (hash: string) => boolean, now = Infinity): number {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const left = names.filter((name) => {
    const hash = /[0-9a-f]{64}$/.exec(name)?.[0];
    if (hash === undefined || isNeeded(hash)) return false;
    return now - statSync(join(folder, name)).mtimeMs > OLD;
  });
  for (const name of left) rmSync(join(folder, name), { force: true });
  return left.length;
}
