import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, installedBrowser } from './find-browser.ts';

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-browser-'));
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('the browser for tests', () => {
  it('is the one that CHROME_PATH names', async () => {
    const path = join(folderWith('mine'), 'mine');
    expect(await findBrowser({ CHROME_PATH: path })).toBe(path);
  });

  it('is asked for again where CHROME_PATH names nothing', async () => {
    await expect(findBrowser({ CHROME_PATH: '/no/such/chrome' })).rejects.toThrow(
      'CHROME_PATH is /no/such/chrome, and there is no such file: set it to a Chrome or Chromium, or unset it.',
    );
  });

  it('is an installed one, Chrome before Chromium', () => {
    const folder = folderWith('chromium', 'google-chrome');
    expect(installedBrowser(`/nowhere:${folder}`, 'linux')).toBe(join(folder, 'google-chrome'));
  });

  it('is none where nothing is installed', () => {
    expect(installedBrowser('/nowhere', 'aix')).toBeUndefined();
  });
});
