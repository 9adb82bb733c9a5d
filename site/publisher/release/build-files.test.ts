import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildFiles } from './build-files.ts';
import { live, newSite, type Texts } from './testing/new-site.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 24);

/** A site whose release is what its build made, and nothing else. */
function builtSite() {
  const { folder, objects, open } = newSite();
  const releases = open();
  const dist = join(folder, 'dist');
  /** Builds the site so, and makes a release of it so many days after the start. */
  const build = async (texts: Texts, day: number) => {
    rmSync(dist, { recursive: true, force: true });
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
    const files = new BuildFiles(dist, objects);
    const changes = releases.differing(files.changes(releases, START + day * DAY));
    await releases.publish(changes, { pages: 0, because: [], takenDown: [] });
    return { files, live: live(folder) };
  };
  return { releases, build };
}

describe('the files of a build', () => {
  it('go out whether a page names them or not, and can be asked for by their addresses', async () => {
    const { build } = builtSite();
    const texts = { 'assets/style.a1.css': 'a', 'favicon.svg': 'icon' };
    const { files, live: shown } = await build(texts, 0);
    expect(shown).toEqual(texts);
    expect(['/assets/style.a1.css', '/favicon.svg', '/assets/', '/none.css'].map((path) => files.has(path))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('stay for a week after the next build, because cached pages ask for them, and then go', async () => {
    const { releases, build } = builtSite();
    const [old, next] = [{ 'assets/style.a1.css': 'a' }, { 'assets/style.b2.css': 'b' }];
    await build(old, 0);
    expect((await build(next, 10)).live).toEqual({ ...old, ...next });
    expect((await build(next, 16)).live).toEqual({ ...old, ...next });
    expect([...releases.kept()]).toEqual([['assets/style.a1.css', START + 17 * DAY]]);
    expect((await build(next, 18)).live).toEqual(next);
    expect([...releases.kept()]).toEqual([]);
  });

  it('stay for the week that began with the first build without them, however many follow', async () => {
    const { build } = builtSite();
    await build({ 'assets/style.a1.css': 'a' }, 0);
    await build({ 'assets/style.b2.css': 'b' }, 1);
    await build({ 'assets/style.c3.css': 'c' }, 6);
    expect(Object.keys((await build({ 'assets/style.c3.css': 'c' }, 9)).live).sort()).toEqual([
      'assets/style.b2.css',
      'assets/style.c3.css',
    ]);
  });

  it('that come back with a later build are of it again, and have a whole week from its end', async () => {
    const { releases, build } = builtSite();
    const [a, b] = [{ 'assets/style.a1.css': 'a' }, { 'assets/style.b2.css': 'b' }];
    await build(a, 0);
    await build(b, 1);
    expect((await build(a, 5)).live).toEqual({ ...a, ...b });
    expect([...releases.kept().keys()]).toEqual(['assets/style.b2.css']);
    await build(b, 20);
    expect((await build(b, 26)).live).toEqual({ ...a, ...b });
  });

  it('without a hash in their names are replaced at once', async () => {
    const { build } = builtSite();
    await build({ 'favicon.svg': 'blue' }, 0);
    expect((await build({ 'favicon.svg': 'red' }, 1)).live).toEqual({ 'favicon.svg': 'red' });
  });

  it('are none where nothing was built', () => {
    const { folder, objects } = newSite();
    expect(new BuildFiles(join(folder, 'nowhere'), objects).has('/favicon.svg')).toBe(false);
  });
});
