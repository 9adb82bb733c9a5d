import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/content/fixtures/memory-source.ts';
import { Objects } from '../release/objects.ts';
import { digestOf } from '../store/digest.ts';
import { PageWriter } from './page-writer.ts';
import { type SiteRenderer, loadSite, pageRenderer } from './page-renderer.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'waymark-renderer-'));

/** As a build leaves it: a renderer whose every page is the text. */
const build = (entry: string, text: string) => {
  writeFileSync(entry, `export const render = () => '${text}';`);
};

/** As a build renders: each page says where it is, and links to the next. */
const SITE: SiteRenderer = {
  render: (url) => {
    const { pathname } = new URL(url);
    if (pathname === '/bad/') return Promise.reject(new Error('field body is empty'));
    const html = `<h1 id="top">${pathname}</h1><a href="/next/">Next</a><style>p{}</style>`;
    const status = { '/none/': 404, '/old/': 301, '/odd/': 500, '/404/': 404 }[pathname] ?? 200;
    return Promise.resolve({ status, contentType: 'text/html; charset=utf-8', body: new TextEncoder().encode(html) });
  },
};

const newRenderer = (folder: string, site: SiteRenderer = SITE, few?: number) => {
  const writer = new PageWriter(folder, few);
  const load = () => Promise.resolve(site);
  const parts = { siteUrl: 'https://example.org', content: memorySource({}) };
  const renderer = pageRenderer({ ...parts, load, writer });
  return { writer, render: (paths: readonly string[]) => renderer.render(paths) };
};

const PATHS = ['/a/', '/none/', '/b/', '/bad/', '/old/', '/odd/', '/404.html', '/410.html', '/c/'];

describe('the built site', () => {
  it('is the latest build, also where an earlier one was loaded before', async () => {
    const entry = join(newFolder(), 'entry.mjs');
    build(entry, 'old');
    expect(String((await loadSite(entry)).render)).toContain('old');
    build(entry, 'new');
    expect(String((await loadSite(entry)).render)).toContain('new');
  });

  it('says how to build it where it was not built', async () => {
    await expect(loadSite(join(newFolder(), 'entry.mjs'))).rejects.toThrow('Build it with: npm run build');
  });
});

describe('the renderer', () => {
  it('takes what a file leads to from what renders it, and looks for it in any other', async () => {
    const body = new TextEncoder().encode('<a href="/in-it/">');
    const site: SiteRenderer = {
      render: (url) =>
        Promise.resolve({
          status: 200,
          contentType: url.endsWith('.bin') ? 'application/octet-stream' : 'text/html',
          body,
          ...(url.endsWith('/said.bin') && { links: ['/said/'] }),
        }),
    };
    const outcomes = await newRenderer(newFolder(), site).render(['/said.bin', '/silent.bin', '/page/']);
    expect(outcomes.map((outcome) => (outcome.kind === 'page' ? outcome.links.hrefs : undefined))).toEqual([
      ['/said/'],
      [],
      ['/in-it/'],
    ]);
  });

  it('tells what came of each address, and keeps the pages', async () => {
    const folder = newFolder();
    const outcomes = await newRenderer(folder).render(PATHS);
    expect(outcomes.map(({ path, kind }) => [path, kind])).toEqual([
      ['/a/', 'page'],
      ['/none/', 'missing'],
      ['/b/', 'page'],
      ['/bad/', 'failed'],
      ['/old/', 'moved'],
      ['/odd/', 'failed'],
      ['/404.html', 'page'],
      ['/410.html', 'page'],
      ['/c/', 'page'],
    ]);
    expect(outcomes[3]).toMatchObject({ reason: 'field body is empty' });
    expect(outcomes[5]).toMatchObject({ reason: 'the page answered with status 500' });
    const objects = new Objects(folder);
    const texts = outcomes.flatMap((came) =>
      came.kind === 'page' ? readFileSync(objects.pathOf(came.object.hash), 'utf8') : [],
    );
    expect(texts.map((text) => /\/\w+\//.exec(text)?.[0])).toEqual(['/a/', '/b/', '/404/', '/410/', '/c/']);
  });

  it('lets others have their turn between pages', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await newRenderer(newFolder()).render(PATHS);
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(PATHS.length - 1);
  });

  it('loads the site only where there is something to render', async () => {
    const parts = { siteUrl: 'https://example.org', content: memorySource({}) };
    const writer = new PageWriter(newFolder());
    const renderer = pageRenderer({ ...parts, writer, load: () => Promise.reject(new Error('not built')) });
    await expect(renderer.render(['/'])).rejects.toThrow('not built');
  });
});

/** Threads take a moment to start, more where the machine is busy; in milliseconds. */
const PATIENCE = 30_000;

it('a page comes with the share card that it asks for', async () => {
  const asked = { title: 'A walk', kicker: undefined, site: 'Small', path: '/media/share/a.png' };
  const site: SiteRenderer = {
    render: async (url, source) => ({ ...(await SITE.render(url, source)), shareCards: [asked] }),
  };
  const [outcome] = await newRenderer(newFolder(), site).render(['/a/']);
  expect(outcome).toMatchObject({ kind: 'page', card: asked });
});

describe('keeping pages', { timeout: PATIENCE }, () => {
  it('gives the same in a thread, for each of several batches at once', async () => {
    const folder = newFolder();
    const { writer, render } = newRenderer(folder, SITE, 0);
    try {
      const batches = await Promise.all([PATHS.slice(0, 3), PATHS.slice(3, 6), PATHS.slice(6)].map(render));
      expect(batches.flat()).toEqual(await newRenderer(newFolder()).render(PATHS));
      for (const came of batches.flat())
        if (came.kind === 'page')
          expect(digestOf(readFileSync(new Objects(folder).pathOf(came.object.hash)))).toBe(came.object.hash);
    } finally {
      await writer.close();
    }
  });

  it.each([
    ['here', undefined],
    ['in a thread', 0],
  ])('fails where the disk takes no more, which is no fault of the page (%s)', async (_, few) => {
    const notAFolder = join(newFolder(), 'file');
    writeFileSync(notAFolder, '');
    const { writer, render } = newRenderer(notAFolder, SITE, few);
    await expect(render(['/a/'])).rejects.toThrow('ENOTDIR');
    await expect(render(['/a/'])).rejects.toThrow('ENOTDIR');
    await writer.close();
  });
});
