import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dayIn } from '@waymark/shared-types';
import { loadIndex } from '../../../site/publisher/store/load-index.ts';
import { openForReading } from '../../../site/publisher/store/open-database.ts';
import { StoreSource } from '../../../site/publisher/store/store-source.ts';
import type { ContentSource } from '../../../site/src/content/content-source.ts';
import type { Verdict } from '../accessibility/check-site.ts';
import type { Release } from '../release/release.ts';
import { PLAIN_ENTRY } from './build-plain-astro.ts';

/** Where two texts begin to differ, with what stands around it. */
function firstDifference(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `Astro makes ${around(expected)}, the file has ${around(found)}`;
}

type Render = (url: string, source: ContentSource) => Promise<{ readonly body: Uint8Array }>;

const isRender = (value: unknown): value is Render => typeof value === 'function';

async function plainRenderer(): Promise<Render> {
  const module: unknown = await import(pathToFileURL(PLAIN_ENTRY).href);
  if (typeof module === 'object' && module !== null && 'render' in module && isRender(module.render))
    return module.render;
  throw new Error(`Expected ${PLAIN_ENTRY} to export a function "render", found none.`);
}

/** Files that routes make, besides pages. */
const MADE = /\.(atom|ics|txt|webmanifest|xml)$/;

/** What web servers show under another address than that of the route. */
const routeOf = (path: string): string => path.replace(/^\/(404|410)\.html$/, '/$1/');

/**
 * Compares the pages of a release, and its other files that routes make, with what Astro alone makes of the same content: the
 * renderer's own runtime must make the same bytes.
 * @param publisher The publisher's folder, with its content store.
 */
export async function compareWithAstro(publisher: string, siteUrl: string, release: Release): Promise<Verdict> {
  const database = openForReading(join(publisher, 'content.db'));
  const index = loadIndex(database);
  const source = new StoreSource(
    database,
    () => index,
    () => dayIn(new Date()),
  );
  const render = await plainRenderer();
  const faults: string[] = [];
  const paths = [...release.pages.map(({ path }) => path), ...release.files.filter((path) => MADE.test(path))];
  for (const path of paths) {
    const { body } = await render(new URL(routeOf(path), siteUrl).href, source);
    const found = readFileSync(release.fileAt(path) ?? '');
    if (!found.equals(body)) faults.push(`${path}: ${firstDifference(Buffer.from(body).toString(), found.toString())}`);
  }
  database.close();
  return { name: `${String(paths.length)} files are what Astro alone makes of the content, to the byte`, faults };
}
