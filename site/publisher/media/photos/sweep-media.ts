import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what is kept of media files that no public entry uses: originals, and all that was made of them. */
export function sweepMedia(folder: string, needed: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (/^[0-9a-f]{64}$/.test(name) && !needed.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Removes what a killed publisher had not fetched whole. While nothing is being fetched. */
export function removeHalfFetched(folder: string): void {
  const downloads = join(folder, 'downloads');
  if (!existsSync(downloads)) return;
  for (const name of readdirSync(downloads)) if (name.endsWith('.part')) rmSync(join(downloads, name), { force: true });
}
