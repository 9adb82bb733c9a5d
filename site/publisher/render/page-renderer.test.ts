import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/content/testing/memory-source.ts';
import { Objects } from '../release/objects.ts';
import { type SiteRenderer, loadSite, renderPage } from './page-renderer.ts';

const newEntry = () => join(mkdtempSync(join(tmpdir(), 'waymark-renderer-')), 'entry.mjs');

/** As a build leaves it: a renderer whose every page is the text. */
const build = (entry: string, text: string) => {
  writeFileSync(entry, `export const render = () => '${text}';`);
};

describe('the renderer', () => {
  it('is the latest build, also where an earlier one was loaded before', async () => {
    const entry = newEntry();
    build(entry, 'old');
    expect(String((await loadSite(entry)).render)).toContain('old');
    build(entry, 'new');
    expect(String((await loadSite(entry)).render)).toContain('new');
  });

  it('says how to build it where it was not built', async () => {
    await expect(loadSite(newEntry())).rejects.toThrow('Build it with: npm run build');
  });

  it('tells a page that cannot be made from a disk that takes no more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-renderer-'));
    const settings = { entry: '', siteUrl: 'https://example.org', database: '', objects: '', today: '2026-11-24' };
    const page = { status: 200, contentType: 'text/html', body: Buffer.from('A page') };
    const notADirectory = join(folder, 'file');
    writeFileSync(notADirectory, '');
    const rendering = (render: SiteRenderer['render'], objects: string) =>
      renderPage({ render }, settings, new Objects(objects), memorySource({}), '/');
    expect(await rendering(() => Promise.reject(new Error('field body is empty')), folder)).toMatchObject({
      kind: 'failed',
      reason: 'field body is empty',
    });
    await expect(rendering(() => Promise.resolve(page), notADirectory)).rejects.toThrow('ENOTDIR');
  });
});
