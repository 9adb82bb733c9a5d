import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LiveSite } from '../../serve/site-server.ts';
import { headerRules } from '../header-rules.ts';
import { configurationFiles } from '../configuration-files.ts';
import { type RedirectEntry, redirectRules } from '../redirect-rules.ts';

/** A release as a web server finds it, for tests. */
export interface SmallSite extends LiveSite {
  /** The folder of the live tree. */
  readonly tree: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Makes a release of some texts by their path, with what web servers need of it. */
export function smallSite(pages: Readonly<Record<string, string>>, entries: readonly RedirectEntry[] = []): SmallSite {
  const tree = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  const isLive = (path: string) =>
    Object.hasOwn(pages, path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));
  const { rules: redirects } = redirectRules(entries, isLive);
  const headers = headerRules({ scripts: [], styles: [] });
  const files: Record<string, string> = { ...pages, ...configurationFiles({ redirects, headers }) };
  const places = new Map<string, string>();
  const stored = new Map<string, { hash: string; size: number }>();
  for (const [path, text] of Object.entries(files)) {
    const place = join(tree, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    const hash = createHash('sha256').update(text).digest('hex');
    places.set(hash, place);
    stored.set(path, { hash, size: Buffer.byteLength(text) });
  }
  return {
    tree,
    files,
    redirects,
    headers,
    fileAt: (file) => stored.get(file),
    objectPath: (hash) => places.get(hash) ?? join(tree, 'missing', hash),
  };
}
