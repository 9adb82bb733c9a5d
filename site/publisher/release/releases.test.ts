import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { live, newSite, NOON, publish, textsIn } from './testing/new-site.ts';

describe('releases', () => {
  it('show exactly the files of the last one, after each of many', async () => {
    const { folder, objects, open } = newSite();
    const releases = open();
    const versions = [
      { 'index.html': '1', 'a/index.html': 'a' },
      { 'index.html': '2', 'a/b/index.html': 'b' },
      { 'index.html': '2', 'a/b/index.html': 'B', 'c.txt': 'c' },
      { 'index.html': '2', 'a/b': 'a file where a folder was', 'c.txt/index.html': 'and the other way round' },
      { 'index.html': '1' },
    ];
    for (const version of versions) {
      await publish(releases, objects, version);
      expect(live(folder)).toEqual(version);
    }
  });

  it('are told with what they changed and what they were made for', async () => {
    const { objects, open } = newSite();
    const releases = open();
    expect([releases.live(), releases.all]).toEqual([undefined, []]);
    await publish(releases, objects, { 'index.html': '1', 'a.txt': 'a', 'b.txt': 'b' });
    const told = { pages: 2, because: ['page “About”'], takenDown: ['page “Old”'] };
    const { facts } = await publish(releases, objects, { 'index.html': '2', 'c.txt': 'c', 'b.txt': 'b' }, told);
    expect(facts).toEqual({ ...told, number: 2, madeAt: NOON, files: 3, written: 2, removed: 1 });
    expect([releases.live(), releases.all.map(({ number }) => number)]).toEqual([facts, [2, 1]]);
  });

  it('are not made where nothing changed', async () => {
    const { objects, open } = newSite();
    const releases = open();
    expect(await publish(releases, objects, { 'index.html': '1' })).toMatchObject({
      isNew: true,
      facts: { number: 1 },
    });
    expect(await publish(releases, objects, { 'index.html': '1' })).toMatchObject({
      isNew: false,
      facts: { number: 1 },
    });
    expect(releases.all).toHaveLength(1);
  });

  it('differ only in files that hold something else, come or go', async () => {
    const { objects, open } = newSite();
    const releases = open();
    await publish(releases, objects, { 'same.txt': 'same', 'other.txt': '1', 'gone.txt': 'gone' });
    const [same, other] = [objects.put(Buffer.from('same')), objects.put(Buffer.from('2'))];
    const differing = releases.differing([
      ['same.txt', same],
      ['other.txt', other],
      ['new.txt', same],
      ['gone.txt', undefined],
      ['never.txt', undefined],
    ]);
    expect([...differing]).toEqual([
      ['other.txt', other],
      ['new.txt', same],
      ['gone.txt', undefined],
    ]);
  });

  it('take turns between two folders, so that the live one is never written to', async () => {
    const { folder, objects, open } = newSite();
    const releases = open();
    await publish(releases, objects, { 'index.html': '1' });
    const first = readFileSync(join(folder, 'trees', 'a.release'), 'utf8');
    await publish(releases, objects, { 'index.html': '2' });
    expect([first, textsIn(join(folder, 'trees', 'a')), textsIn(join(folder, 'trees', 'b'))]).toEqual([
      '1',
      { 'index.html': '1' },
      { 'index.html': '2' },
    ]);
    expect(existsSync(join(folder, 'current.next'))).toBe(false);
  });

  it('are prepared ahead, a few files at a time, while the live one stays as it is', async () => {
    const { folder, objects, open } = newSite();
    const releases = open();
    const version = (text: string) =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, page) => [`${String(page)}/index.html`, `${text} ${String(page)}`]),
      );
    for (const text of ['first', 'second']) {
      await publish(releases, objects, version(text));
      let steps = 0;
      while (releases.catchUp()) {
        steps += 1;
        expect(textsIn(join(folder, 'current', '0'))).toEqual({ 'index.html': `${text} 0` });
      }
      expect(steps).toBe(3);
      expect([textsIn(join(folder, 'trees', 'a')), textsIn(join(folder, 'trees', 'b'))]).toEqual([
        version(text),
        version(text),
      ]);
      expect(releases.catchUp()).toBe(false);
    }
  });

  it('go on from what was prepared, wherever that stopped', async () => {
    for (const steps of [0, 1, 2, 3, 4]) {
      const { folder, objects, open } = newSite();
      const releases = open();
      const version = (text: string) =>
        Object.fromEntries(
          Array.from({ length: 200 }, (_, page) => [`${String(page)}.txt`, `${text} ${String(page)}`]),
        );
      await publish(releases, objects, version('first'));
      await publish(releases, objects, { ...version('second'), 'gone.txt': 'gone' });
      for (let step = 0; step < steps; step++) releases.catchUp();
      const third = { ...version('second'), '7.txt': 'third' };
      await publish(releases, objects, third);
      expect(live(folder)).toEqual(third);
      for (let step = 0; step < steps; step++) releases.catchUp();
      expect(releases.rollBack().number).toBe(2);
      expect(live(folder)).toEqual({ ...version('second'), 'gone.txt': 'gone' });
    }
  });

  it('stay as they are when a file of the build is written over', async () => {
    const { folder, objects, open } = newSite();
    const icon = join(folder, 'icon.svg');
    writeFileSync(icon, 'blue');
    const told = { pages: 0, because: [], takenDown: [] };
    await open().publish(new Map([['icon.svg', objects.copy(icon)]]), told);
    writeFileSync(icon, 'red!');
    expect(live(folder)).toEqual({ 'icon.svg': 'blue' });
  });

  it('are found again by the next process, with their files', async () => {
    const { folder, objects, open } = newSite();
    const releases = open();
    await publish(releases, objects, { 'index.html': '1' });
    await publish(releases, objects, { 'index.html': '2' });
    const { all, files } = releases;
    releases.close();
    const again = open();
    expect([again.all, again.live(), again.files]).toEqual([all, all[0], files]);
    await publish(again, objects, { 'index.html': '3' });
    expect([again.live()?.number, live(folder)]).toEqual([3, { 'index.html': '3' }]);
  });
});
