import { rmSync } from 'node:fs';
import { ownFile } from '@waymark/shared-types/own-files';
import { ReleaseLedger } from './release-ledger.ts';

/**
 * Opens what is known of the releases. Where the file is damaged it begins anew: the live tree stays as it is, and the next publish
 * makes a release of everything.
 * @param onDamage Told why the file could not be used.
 */
export function openLedger(file: string, onDamage: (reason: string) => void): ReleaseLedger {
  try {
    return new ReleaseLedger(ownFile(file));
  } catch (error) {
    onDamage(error instanceof Error ? error.message : String(error));
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return new ReleaseLedger(ownFile(file));
  }
}
