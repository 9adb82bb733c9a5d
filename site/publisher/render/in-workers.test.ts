import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Objects } from '../release/objects.ts';
import { newStore, study } from '../store/testing/new-store.ts';
import { renderInProcess } from './in-process.ts';
import { renderInWorkers } from './in-workers.ts';
import type { Outcome } from './page-renderer.ts';

/** As a build leaves it: each page says which case study stands at its address, and links to the next. */
const BUILD = `export async function render(url, source) {
  const slug = new URL(url).pathname.slice(1, -1);
  if (slug === 'bad') throw new Error('field body is empty');
  const entry = source.entry('case-study', { slug, locale: 'en' });
  if (!entry) return { status: 404, contentType: 'text/html', body: Buffer.from('none') };
  const html = '<h1 id="top">' + entry.data.title + '</h1><a href="/b/">Next</a>';
  return { status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(html) };
}`;

function newSite(build = BUILD) {
  const { folder, file, store, source } = newStore();
  for (const id of ['a', 'b', 'c', 'd']) store.put(study(id));
  const entry = join(mkdtempSync(join(tmpdir(), 'waymark-build-')), 'entry.mjs');
  writeFileSync(entry, build);
  const objects = join(folder, 'objects');
  return {
    source,
    objects: new Objects(objects),
    settings: { entry, siteUrl: 'https://example.org', database: file, objects, today: '2026-11-24' },
  };
}

const PATHS = ['/a/', '/b/', '/none/', '/bad/', '/c/', '/d/'];

/** Threads take a moment to start, more where the machine is busy; in milliseconds. */
const PATIENCE = 30_000;

describe('rendering in this thread', () => {
  it('lets others have their turn between pages', async () => {
    const { settings, source } = newSite();
    const here = await renderInProcess(settings, source);
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await here.render(PATHS);
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(PATHS.length - 1);
  });
});

describe('rendering in threads', { timeout: PATIENCE }, () => {
  it('gives what rendering here gives, for each of several batches at once', async () => {
    const { settings, source, objects } = newSite();
    const learned = new Map<string, string>();
    const workers = renderInWorkers(settings, 2, (key, digest) => learned.set(key, digest));
    try {
      const batches = [PATHS.slice(0, 2), PATHS.slice(2, 4), PATHS.slice(4)];
      const rendered = await Promise.all(batches.map((paths) => workers.render(paths)));
      const here = await renderInProcess(settings, source);
      expect(rendered.flat()).toEqual(await here.render(PATHS));
      const texts = rendered.flat().flatMap((page: Outcome) => {
        return page.kind === 'page' ? readFileSync(objects.pathOf(page.object.hash), 'utf8') : [];
      });
      expect(texts.map((text) => /Study ./.exec(text)?.[0])).toEqual(['Study a', 'Study b', 'Study c', 'Study d']);
      expect([...learned.keys()].sort()).toEqual([...new Set(rendered.flat().flatMap(({ reads }) => reads))].sort());
    } finally {
      await workers.close();
    }
  });

  it('fails with the reason where the site does not load, also where more threads start than are asked', async () => {
    const { settings } = newSite('this is no module');
    const workers = renderInWorkers(settings, 2, () => undefined);
    await expect(workers.render(['/a/'])).rejects.toThrow('Build it with: npm run build');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await workers.close();
  });
});
