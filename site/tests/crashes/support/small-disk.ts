import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Enough for a small site with everything that the publisher keeps beside it. */
const SIZE = '16m';

/** A file system of its own that can be filled up without harm to anybody. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it up but for this many bytes, to the page (4 kB). */
  readonly fillUpTo: (room: number) => void;
  readonly makeRoom: () => void;
  readonly remove: () => void;
}

const mount = (folder: string) =>
  spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]).status === 0;

/** Mounts a small disk in memory; undefined where that is not allowed (it takes root, on Linux). */
export function mountSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-small-disk-'));
  if (!mount(folder)) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    fillUpTo: (room) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - room)));
    },
    makeRoom: () => {
      rmSync(filling, { force: true });
    },
    remove: () => {
      // Lazily (-l): a process that died a moment ago may still be let go of.
      spawnSync('/bin/umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
