import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of tests a temporary folder of its own, and takes it away at the end.
 *
 * Tests make folders wherever `os.tmpdir()` says, and none has to clean up after itself.
 *
 * @returns what Vitest calls when all tests have ended
 * @see https://vitest.dev/config/globalsetup
 */
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
