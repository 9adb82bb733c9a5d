import { copyFileSync, statSync, truncateSync } from 'node:fs';

/** How long a log may grow before its beginning is put aside, in bytes. */
const LARGEST_LOG = 5 * 1024 * 1024;

/** The size of a file in bytes; 0 where there is none. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Puts a log that has grown long aside as `….1`, in the place of the one before, and lets it begin anew; whoever appends to it
 * meanwhile goes on. Where there is no room for that, it stays as it is.
 */
export function boundLog(path: string, largest = LARGEST_LOG): void {
  try {
    if (sizeOf(path) <= largest) return;
    copyFileSync(path, `${path}.1`);
    truncateSync(path);
  } catch {
    // The next look tries again.
  }
}
