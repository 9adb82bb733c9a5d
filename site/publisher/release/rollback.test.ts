import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from './check-tree.ts';
import { viewReleases } from './release-view.ts';
import { live, newSite, NOON, publish } from './testing/new-site.ts';

/** A site with three releases: each says its number, and has a file of its own. */
async function threeReleases(takenDownWithThird: readonly string[] = []) {
  const { folder, objects, open } = newSite();
  const releases = open();
  await publish(releases, objects, text(1));
  await publish(releases, objects, text(2));
  await publish(releases, objects, text(3), { takenDown: [...takenDownWithThird] });
  return { folder, objects, open, releases };
}

const text = (number: number) => ({
  'index.html': `home ${number}`,
  [`only-${number}.txt`]: 'here',
  'same.txt': 'same',
});

describe('going back', () => {
  it('shows the release before the live one, and once more the one before that', async () => {
    const { folder, releases } = await threeReleases();
    expect(releases.rollBack().number).toBe(2);
    expect([releases.live()?.number, live(folder)]).toEqual([2, text(2)]);
    expect(releases.rollBack().number).toBe(1);
    expect(live(folder)).toEqual(text(1));
  });

  it('shows the release that is asked for, an earlier or a later one', async () => {
    const { folder, releases } = await threeReleases();
    for (const number of [1, 3, 2, 2, 3, 1]) {
      releases.rollBack(number);
      expect(live(folder)).toEqual(text(number));
      expect(checkTree(releases.current, releases.files)).toEqual([]);
    }
  });

  it('is refused where there is no such release, and nothing changes', async () => {
    const { folder, releases } = await threeReleases();
    expect(() => releases.rollBack(7)).toThrowErrorMatchingInlineSnapshot(
      `[RollbackError: Expected a release that is kept (3, 2, 1), found 7.]`,
    );
    releases.rollBack(1);
    expect(() => releases.rollBack()).toThrowErrorMatchingInlineSnapshot(
      `[RollbackError: Expected a release that is kept (3, 2, 1), found none before the live one.]`,
    );
    expect(live(folder)).toEqual(text(1));
    expect(() => newSite().open().rollBack()).toThrowErrorMatchingInlineSnapshot(
      `[RollbackError: Expected a release that is kept (there is none), found none before the live one.]`,
    );
  });

  it('is refused where it would show what was taken down since, unless it is forced', async () => {
    const { folder, releases } = await threeReleases(['case-study “A garden”']);
    expect(() => releases.rollBack()).toThrowErrorMatchingInlineSnapshot(
      `[RollbackError: Release 2 shows what was taken down since: case-study “A garden”. Somebody may have changed their mind about it. Go back to a later release, or add --force where you know that it may be seen.]`,
    );
    expect([live(folder), releases.pausedAt]).toEqual([text(3), undefined]);
    releases.rollBack(undefined, true);
    expect(live(folder)).toEqual(text(2));
  });

  it('is not refused where it was taken down before already', async () => {
    const { objects, releases } = await threeReleases(['case-study “A garden”']);
    await publish(releases, objects, text(4));
    expect(releases.rollBack(3).number).toBe(3);
  });
});

describe('after going back', () => {
  it('publishing pauses, also for the next process, which shows the same release', async () => {
    const { folder, open, releases } = await threeReleases();
    releases.rollBack(1);
    releases.close();
    const again = open();
    expect(again.pausedAt).toEqual({ release: 1, at: NOON });
    expect([again.live()?.number, live(folder)]).toEqual([1, text(1)]);
    expect(checkTree(again.current, again.files)).toEqual([]);
    expect(again.newestFiles.get('index.html')).not.toEqual(again.files.get('index.html'));
  });

  it('those who only look see the release that is live, with its files', async () => {
    const { folder, releases } = await threeReleases();
    releases.rollBack(1);
    const view = viewReleases(folder);
    expect([view.live?.number, view.all.map(({ number }) => number)]).toEqual([1, [3, 2, 1]]);
    expect(checkTree(join(folder, 'current'), view.files)).toEqual([]);
  });

  it('the newest release comes back, and the pause ends, where there is nothing else to publish', async () => {
    const { folder, objects, releases } = await threeReleases();
    releases.rollBack(1);
    const { facts, isNew } = await publish(releases, objects, text(3));
    expect([facts.number, isNew, releases.pausedAt]).toEqual([3, false, undefined]);
    expect(live(folder)).toEqual(text(3));
  });

  it('the next release follows from the newest, and the pause ends', async () => {
    const { folder, objects, releases } = await threeReleases();
    releases.rollBack(1);
    const { facts } = await publish(releases, objects, text(4));
    expect([facts.number, facts.written, facts.removed, releases.pausedAt]).toEqual([4, 2, 1, undefined]);
    expect(live(folder)).toEqual(text(4));
  });
});
