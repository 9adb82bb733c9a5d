import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRelease, type Release } from '../release.ts';

/** The address that releases for tests are published for. */
export const SITE_URL = 'https://example.org/';

/** A release of a few files, by their names in it (`about/index.html`). */
export function smallRelease(files: Readonly<Record<string, string | Buffer>>): Release {
  const tree = mkdtempSync(join(tmpdir(), 'waymark-release-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), content);
  }
  return readRelease(tree, SITE_URL);
}

/** A page with something in its head and in its body. */
export const pageWith = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title>${head}</head><body><h1>A page</h1>${body}</body></html>`;
