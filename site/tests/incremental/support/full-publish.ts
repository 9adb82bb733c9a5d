import { execFile } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const PUBLISH = join(import.meta.dirname, '..', '..', '..', 'publisher', 'cli', 'publish-site.ts');

/** Gives a folder the same files as another; they share the disk space. */
function linkAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    linkSync(source, target);
  }
}

/**
 * Publishes everything from an empty content store, by a process of its own, and answers the folder of the site.
 * @param settings Those of the running publisher.
 * @param folder A DATA_DIR of its own; what is in it is removed first.
 * @param media A cache of media files to begin with, which depend on nothing but their content; none where undefined.
 * @throws {Error} with what it printed, where it does not publish.
 */
export async function fullPublish(settings: NodeJS.ProcessEnv, folder: string, media?: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  if (media !== undefined) linkAll(media, join(folder, 'publisher', 'media'));
  const { stdout } = await promisify(execFile)(process.execPath, [PUBLISH, '--full', '--json'], {
    env: { ...settings, DATA_DIR: folder },
  });
  if (!stdout.includes('"released"')) throw new Error(`Expected a full publish to make a release; it said: ${stdout}`);
  return join(folder, 'publisher', 'current');
}
