import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from './page-renderer.ts';

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
});
