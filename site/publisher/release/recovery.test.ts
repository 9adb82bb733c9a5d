import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from './check-tree.ts';
import { ReleaseLedger } from './release-ledger.ts';
import { viewReleases } from './release-view.ts';
import { live, newSite, NOON, publish, type Texts } from './testing/new-site.ts';

/** A site with some releases, as a process that has ended leaves it. */
async function siteWith(...versions: readonly Texts[]) {
  const site = newSite();
  const releases = site.open();
  for (const version of versions) await publish(releases, site.objects, version);
  releases.close();
  return site;
}

/** Makes the link lead to the other folder, as it did before the last swap. */
function unswap(folder: string, tree: 'a' | 'b') {
  symlinkSync(join('trees', tree), join(folder, 'current.next'));
  renameSync(join(folder, 'current.next'), join(folder, 'current'));
}

describe('after a crash,', () => {
  it('a release that was noted, and not yet put in place, goes live with the next start', async () => {
    const { folder, objects, open } = await siteWith({ 'index.html': '1', 'old.txt': 'old' });
    const before = viewReleases(folder);
    const ledger = new ReleaseLedger(join(folder, 'releases.db'));
    const facts = { number: 2, madeAt: NOON, pages: 1, files: 1, written: 1, removed: 1, because: [], takenDown: [] };
    const changes = new Map([
      ['index.html', objects.put(Buffer.from('2'))],
      ['old.txt', undefined],
    ]);
    ledger.add(facts, changes, before.files);
    ledger.close();
    expect(live(folder)).toEqual({ 'index.html': '1', 'old.txt': 'old' });
    const again = open();
    expect([again.live()?.number, live(folder)]).toEqual([2, { 'index.html': '2' }]);
    expect(checkTree(again.current, again.files)).toEqual([]);
  });

  it('a release that was put in place, and not yet swapped, goes live with the next start', async () => {
    const { folder, open } = await siteWith({ 'index.html': '1' }, { 'index.html': '2' });
    unswap(folder, 'a');
    expect(live(folder)).toEqual({ 'index.html': '1' });
    expect([open().live()?.number, live(folder)]).toEqual([2, { 'index.html': '2' }]);
  });

  it('a half-done folder is made anew, and nothing of it gets out', async () => {
    const { folder, objects, open } = await siteWith({ 'index.html': '1' }, { 'index.html': '2', 'a.txt': 'a' });
    // As a crash leaves it: files moved, and no note of what the folder holds.
    rmSync(join(folder, 'trees', 'a.release'));
    writeFileSync(join(folder, 'trees', 'a', 'half.html'), 'half');
    const again = open();
    expect(live(folder)).toEqual({ 'index.html': '2', 'a.txt': 'a' });
    await publish(again, objects, { 'index.html': '3' });
    expect(live(folder)).toEqual({ 'index.html': '3' });
  });

  it('a folder that was being prepared is made anew', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, page) => [`${String(page)}.txt`, 'text']));
    const { folder, objects, open } = await siteWith({ 'index.html': '1' }, { 'index.html': '2', ...many });
    expect(open().catchUp()).toBe(true);
    const again = open();
    expect(again.live()?.number).toBe(2);
    await publish(again, objects, { 'index.html': '3' });
    expect(live(folder)).toEqual({ 'index.html': '3' });
  });

  it('a half-written link to the next release does not stand in the way', async () => {
    const { folder, objects, open } = await siteWith({ 'index.html': '1' });
    symlinkSync(join('trees', 'nowhere'), join(folder, 'current.next'));
    await publish(open(), objects, { 'index.html': '2' });
    expect(live(folder)).toEqual({ 'index.html': '2' });
  });

  it('a file that was cut short while it was written is written again', async () => {
    const { folder, objects, open } = await siteWith({ 'index.html': '1' });
    const { hash } = objects.put(Buffer.from('whole'));
    writeFileSync(objects.pathOf(hash), 'wh');
    await publish(open(), objects, { 'index.html': 'whole' });
    expect(live(folder)).toEqual({ 'index.html': 'whole' });
  });
});

describe('where what was known of the releases is lost,', () => {
  const damageLedger = (folder: string) => {
    for (const suffix of ['-wal', '-shm']) rmSync(join(folder, `releases.db${suffix}`), { force: true });
    writeFileSync(join(folder, 'releases.db'), 'no database at all, but long enough to look like one'.repeat(100));
  };

  it('the site stays up, what is live counts as a release, and the damage is told', async () => {
    const texts = { 'index.html': '2', 'a/index.html': 'a', 'style.css': 'c' };
    const { folder, damage, open } = await siteWith({ 'index.html': '1' }, texts);
    damageLedger(folder);
    const again = open();
    expect([damage.length, live(folder)]).toEqual([1, texts]);
    expect(again.live()).toMatchObject({ number: 2, pages: 2, files: 3, because: ['what was live'], takenDown: [] });
    expect(checkTree(again.current, again.files)).toEqual([]);
  });

  it('the next release goes on from it, and can be gone back from', async () => {
    const { folder, objects, open } = await siteWith({ 'index.html': '1' }, { 'index.html': '2', 'a.txt': 'a' });
    damageLedger(folder);
    const again = open();
    const { facts } = await publish(again, objects, { 'index.html': '3', 'a.txt': 'a' });
    expect([facts.number, facts.written, live(folder)]).toEqual([3, 1, { 'index.html': '3', 'a.txt': 'a' }]);
    again.rollBack();
    expect(live(folder)).toEqual({ 'index.html': '2', 'a.txt': 'a' });
  });

  it('also the objects may be lost: they are made again from what is live', async () => {
    const { folder, open } = await siteWith({ 'index.html': '1' });
    damageLedger(folder);
    rmSync(join(folder, 'objects'), { recursive: true });
    mkdirSync(join(folder, 'objects'));
    const again = open();
    expect([again.live()?.number, checkTree(again.current, again.files)]).toEqual([1, []]);
  });

  it('a folder with a later release, which was not live, does not pass for what is', async () => {
    const versions = [1, 2].map((number) => ({ 'index.html': `home ${number}`, 'b.txt': `b ${number}` }));
    const { folder, objects, open } = await siteWith(...versions);
    // Before the swap, or after going back.
    unswap(folder, 'a');
    damageLedger(folder);
    const again = open();
    expect(live(folder)).toEqual({ 'index.html': 'home 1', 'b.txt': 'b 1' });
    for (const number of [3, 4]) {
      await publish(again, objects, { 'index.html': `home ${number}`, 'b.txt': 'b 1' });
      expect(live(folder)).toEqual({ 'index.html': `home ${number}`, 'b.txt': 'b 1' });
    }
  });
});
