import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../store/digest.ts';
import { checkTree, filesIn } from './check-tree.ts';
import { KEPT } from './releases.ts';
import { live, newSite, publish } from './testing/new-site.ts';

const text = (number: number) => ({ 'index.html': `version ${number}`, 'same.txt': 'same' });

/** A site that was published so often; `afterEach` is called after each release. */
async function publishedOften(times: number) {
  const { folder, objects, open } = newSite();
  const releases = open();
  const storedObjects = () => filesIn(join(folder, 'objects')).map((file) => basename(file));
  for (let number = 1; number <= times; number += 1) await publish(releases, objects, text(number));
  return { folder, objects, open, releases, storedObjects };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, each) => to - each);

describe('pruning', () => {
  it('keeps the last ten releases, and only the files that those need', async () => {
    const { releases, storedObjects } = await publishedOften(KEPT + 4);
    releases.prune();
    const kept = numbers(5, KEPT + 4);
    expect(releases.all.map(({ number }) => number)).toEqual(kept);
    const needed = ['same', ...kept.map((number) => `version ${number}`)].map(digestOf);
    expect(storedObjects().sort()).toEqual(needed.sort());
  });

  it('takes nothing away before there are more than ten', async () => {
    const { releases, storedObjects } = await publishedOften(KEPT);
    releases.prune();
    expect([releases.all.length, storedObjects().length]).toEqual([KEPT, KEPT + 1]);
  });

  it('leaves a file alone that came back, and one that stands at another address by now', async () => {
    const { folder, objects, releases, storedObjects } = await publishedOften(3);
    for (let number = 4; number <= KEPT + 4; number += 1)
      await publish(releases, objects, {
        'index.html': 'version 1',
        'moved.txt': 'version 2',
        'n.txt': String(number),
      });
    releases.prune();
    expect(storedObjects()).toEqual(expect.arrayContaining(['version 1', 'version 2'].map(digestOf)));
    expect(storedObjects()).not.toContain(digestOf('version 3'));
    await publish(releases, objects, { 'index.html': 'version 1', 'moved.txt': 'version 2' });
    expect(live(folder)).toEqual({ 'index.html': 'version 1', 'moved.txt': 'version 2' });
  });

  it('leaves every kept release whole: each can be gone back to, also by the next process', async () => {
    const { open, releases } = await publishedOften(KEPT + 3);
    releases.prune();
    releases.close();
    const again = open();
    expect(again.all).toHaveLength(KEPT);
    for (const { number } of again.all) {
      again.rollBack(number);
      expect(checkTree(again.current, again.files)).toEqual([]);
    }
  });

  it('keeps a release that was gone back to for as long as it is live', async () => {
    const { folder, releases } = await publishedOften(KEPT + 2);
    releases.rollBack(2);
    releases.prune();
    expect(releases.live()?.number).toBe(2);
    expect(live(folder)).toEqual(text(2));
  });
});
