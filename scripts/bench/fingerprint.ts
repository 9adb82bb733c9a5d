import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/platform/places.ts';

/** What decides what a filled CMS holds: the content model, the demo content and its generator, and the change log. */
const DECIDING = ['cms/src/api', 'cms/src/components', 'cms/demo', 'cms/src/publishing'];

/** A short hash of all files in some folders, by name and content. */
export function fingerprint(folders: readonly string[] = DECIDING, root: string = ROOT): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
    for (const file of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
