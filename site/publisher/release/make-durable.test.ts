import { mkdtempSync, readlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeDurable } from './make-durable.ts';
import { newSite, publish } from './testing/new-site.ts';

vi.mock('./make-durable.ts', { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(makeDurable).mockClear();
});

/** So many files in a folder of their own. */
function newFiles(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-durable-'));
  const files = Array.from({ length: count }, (_, index) => join(folder, `${index}.txt`));
  for (const file of files) writeFileSync(file, 'text');
  return { folder, files };
}

/** Counts the files that are written through to the disk one by one. */
async function countingSyncs(file: string) {
  const handle = await open(file);
  const sync = vi.spyOn(Object.getPrototypeOf(handle) as typeof handle, 'sync');
  await handle.close();
  return sync;
}

describe('making files durable', () => {
  it('writes each of a few through to the disk', async () => {
    const { folder, files } = newFiles(40);
    const sync = await countingSyncs(files[0] ?? '');
    await makeDurable(files, folder);
    expect(sync).toHaveBeenCalledTimes(40);
  });

  it('writes each of many through where the whole file system cannot be', async () => {
    const { folder, files } = newFiles(501);
    const sync = await countingSyncs(files[0] ?? '');
    await makeDurable(files, join(folder, 'nowhere'));
    expect(sync).toHaveBeenCalledTimes(501);
  });

  it('fails where a file is not there: nothing may go live that is not on the disk', async () => {
    const { folder, files } = newFiles(1);
    await expect(makeDurable([...files, join(folder, 'none')], folder)).rejects.toThrow('ENOENT');
  });
});

describe('a release', () => {
  it('has every new file on the disk before it goes live, each once, and none that was there', async () => {
    const { folder, objects, open: openReleases } = newSite();
    const releases = openReleases();
    await publish(releases, objects, { 'index.html': '1', 'same.txt': 'same' });
    const before = readlinkSync(join(folder, 'current'));
    const seen: { readonly current: string; readonly files: readonly string[] }[] = [];
    vi.mocked(makeDurable).mockImplementation((files) => {
      seen.push({ current: readlinkSync(join(folder, 'current')), files: [...files].sort() });
      return Promise.resolve();
    });
    await publish(releases, objects, { 'index.html': '2', 'copy.html': '2', 'same.txt': 'same', 'new.txt': 'new' });
    const files = ['2', 'new'].map((text) => objects.pathOf(objects.put(Buffer.from(text)).hash)).sort();
    expect(seen).toEqual([{ current: before, files }]);
    expect(readlinkSync(join(folder, 'current'))).not.toBe(before);
  });

  it('does not go live, and is not known, where a file cannot be brought to the disk', async () => {
    const { folder, objects, open: openReleases } = newSite();
    const releases = openReleases();
    await publish(releases, objects, { 'index.html': '1' });
    const before = readlinkSync(join(folder, 'current'));
    vi.mocked(makeDurable).mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(publish(releases, objects, { 'index.html': '2' })).rejects.toThrow('The disk is full.');
    expect([readlinkSync(join(folder, 'current')), releases.all.length]).toEqual([before, 1]);
    const { facts } = await publish(releases, objects, { 'index.html': '2' });
    expect([facts.number, facts.written]).toEqual([2, 1]);
  });
});
