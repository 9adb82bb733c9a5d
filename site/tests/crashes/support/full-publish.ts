import { execFile } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readTree, type Tree } from './trees.ts';

const PUBLISH_SITE = join(import.meta.dirname, '..', '..', '..', 'publisher', 'cli', 'publish-site.ts');

/** Where a publisher with these settings keeps its things. */
export function publisherFolder(settings: NodeJS.ProcessEnv): string {
  return join(settings['DATA_DIR'] ?? '', 'publisher');
}

/** Gives a folder's files a second place, by hard links. */
function linkFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(to, file.slice(from.length));
    mkdirSync(dirname(copy), { recursive: true });
    linkSync(file, copy);
  }
}

/**
 * What a full publish from an empty content store makes of the CMS as it is now. Only the sizes of pictures are shared
 * with the running publisher, so that they are not made anew.
 */
export async function publishFromNothing(settings: NodeJS.ProcessEnv): Promise<Tree> {
  const data = mkdtempSync(join(tmpdir(), 'waymark-full-'));
  try {
    const env = { ...settings, DATA_DIR: data };
    linkFiles(join(publisherFolder(settings), 'media'), join(publisherFolder(env), 'media'));
    await promisify(execFile)(process.execPath, [PUBLISH_SITE, '--full', '--json'], { env });
    return readTree(join(publisherFolder(env), 'current'));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
