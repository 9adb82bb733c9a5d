import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweep } from './sweep.ts';
import { live, newSite, publish } from './testing/new-site.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 24);

/** A site with two releases, and with objects that were made some days before now. */
async function sweepable() {
  const { folder, objects, open } = newSite();
  const releases = open();
  await publish(releases, objects, { 'index.html': '1' });
  await publish(releases, objects, { 'index.html': '2' });
  const objectsFolder = join(folder, 'objects');
  const place = (text: string, days: number) => {
    const { hash } = objects.put(Buffer.from(text));
    const made = new Date(NOW - days * DAY);
    utimesSync(objects.pathOf(hash), made, made);
    return { hash, isThere: () => existsSync(objects.pathOf(hash)) };
  };
  const swept = (isNeeded = (hash: string) => releases.isNeeded(hash)) => sweep(objectsFolder, isNeeded, NOW);
  return { folder, objectsFolder, releases, place, swept };
}

describe('sweeping', () => {
  it('removes what was made and never went out, a day later', async () => {
    const { place, swept } = await sweepable();
    const [old, young] = [place('never released', 2), place('being released', 0.5)];
    expect([swept(), old.isThere(), young.isThere()]).toEqual([1, false, true]);
  });

  it('leaves what any kept release has, the live one and those before it', async () => {
    const { folder, releases, place, swept } = await sweepable();
    const [before, now] = [place('1', 30), place('2', 30)];
    expect([swept(), before.isThere(), now.isThere()]).toEqual([0, true, true]);
    releases.rollBack();
    expect(live(folder)).toEqual({ 'index.html': '1' });
  });

  it('leaves what else is needed, and what is no object', async () => {
    const { objectsFolder, place, swept } = await sweepable();
    const held = place('held back', 30);
    const stranger = join(objectsFolder, 'note.txt');
    writeFileSync(stranger, 'note');
    const long = new Date(NOW - 30 * DAY);
    utimesSync(stranger, long, long);
    for (const text of ['1', '2']) place(text, 30);
    expect([swept((hash) => hash === held.hash), held.isThere(), existsSync(stranger)]).toEqual([2, true, true]);
  });
});
