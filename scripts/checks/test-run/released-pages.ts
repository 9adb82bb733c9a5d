import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The address of a file of the release: `about/index.html` is `/about/`. */
export function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

/** The addresses of every HTML page in a release, in order. */
export function releasedPages(tree: string): string[] {
  const files = readdirSync(join(tree, sep), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .map(addressOf)
    .toSorted();
}
