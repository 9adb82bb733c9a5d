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
  // One folder after another: to read all at once takes Node several times as long.
  const shards = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = shards.flatMap(({ name: shard }) =>
    readdirSync(join(folder, shard)).map((name) => join(folder, shard, name)),
  );
  const left = files.filter((file) => {
    const hash = /[0-9a-f]{64}$/.exec(file)?.[0];
    if (hash === undefined || isNeeded(hash)) return false;
    return now - statSync(file).mtimeMs > OLD;
  });
  for (const file of left) rmSync(file, { force: true });
  return left.length;
}
