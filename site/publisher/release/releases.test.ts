import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Objects } from './objects.ts';
import { Releases } from './releases.ts';

function newSite() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-releases-'));
  const objects = new Objects(join(folder, 'objects'));
  const releases = new Releases(folder, objects);
  const publish = (pages: Readonly<Record<string, string>>) =>
    releases.publish({
      madeAt: '2026-11-24T12:00:00.000Z',
      content: 'c',
      renderer: 'r',
      day: '2026-11-24',
      files: Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, objects.put(Buffer.from(text))])),
    });
  return { folder, objects, releases, publish };
}

const live = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(folder, 'current'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(join(folder, 'current').length + 1), readFileSync(file, 'utf8')]),
  );

const storedObjects = (folder: string) =>
  readdirSync(join(folder, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;

describe('releases', () => {
  it('show exactly the files of the last one, after each of many', () => {
    const { folder, publish } = newSite();
    const versions = [
      { 'index.html': '1', 'a/index.html': 'a' },
      { 'index.html': '2', 'a/b/index.html': 'b' },
      { 'index.html': '2', 'a/b/index.html': 'B', 'c.txt': 'c' },
      { 'index.html': '1' },
    ];
    for (const version of versions) {
      publish(version);
      expect(live(folder)).toEqual(version);
    }
  });

  it('are not made where nothing changed', () => {
    const { publish, releases } = newSite();
    expect(publish({ 'index.html': '1' })).toMatchObject({ isNew: true, manifest: { release: 1 } });
    expect(publish({ 'index.html': '1' })).toMatchObject({ isNew: false, manifest: { release: 1 } });
    expect(releases.numbers()).toEqual([1]);
  });

  it('are known for the content that they show, also where it changed no file', () => {
    const { objects, releases } = newSite();
    const files = { 'index.html': objects.put(Buffer.from('1')) };
    const facts = { madeAt: '2026-11-24T12:00:00.000Z', renderer: 'r', day: '2026-11-24', files };
    releases.publish({ ...facts, content: 'before' });
    expect(releases.live()).toMatchObject({ release: 1, content: 'before' });
    releases.publish({ ...facts, content: 'after' });
    expect(releases.live()).toMatchObject({ release: 1, content: 'after' });
  });

  it('take turns between two folders, so that the live one is never written to', () => {
    const { folder, publish } = newSite();
    publish({ 'index.html': '1' });
    const first = readFileSync(join(folder, 'trees', 'a.release'), 'utf8');
    publish({ 'index.html': '2' });
    expect([
      first,
      readFileSync(join(folder, 'trees', 'a', 'index.html'), 'utf8'),
      readFileSync(join(folder, 'trees', 'b', 'index.html'), 'utf8'),
    ]).toEqual(['1', '1', '2']);
  });

  it('are whole after a crash that left the other folder half done', () => {
    const { folder, publish } = newSite();
    publish({ 'index.html': '1' });
    publish({ 'index.html': '2', 'a.txt': 'a' });
    // As a crash leaves it: files moved, and no note of what the folder holds.
    rmSync(join(folder, 'trees', 'a.release'));
    writeFileSync(join(folder, 'trees', 'a', 'half.html'), 'half');
    publish({ 'index.html': '3' });
    expect(live(folder)).toEqual({ 'index.html': '3' });
  });

  it('write a file again that a crash cut short', () => {
    const { folder, objects, publish } = newSite();
    const { hash } = objects.put(Buffer.from('whole'));
    writeFileSync(objects.pathOf(hash), 'wh');
    publish({ 'index.html': 'whole' });
    expect(live(folder)).toEqual({ 'index.html': 'whole' });
  });

  it('stay as they are when a file of the build is written over', () => {
    const { folder, objects, releases } = newSite();
    const icon = join(folder, 'icon.svg');
    writeFileSync(icon, 'blue');
    const files = { 'icon.svg': objects.copy(icon) };
    releases.publish({ madeAt: '', content: 'c', renderer: 'r', day: '2026-11-24', files });
    writeFileSync(icon, 'red!');
    expect(live(folder)).toEqual({ 'icon.svg': 'blue' });
  });

  it('keep the last five, and only the files that those need', () => {
    const { folder, publish, releases } = newSite();
    for (let version = 1; version <= 9; version += 1)
      publish({ 'index.html': `version ${version}`, 'same.txt': 'same' });
    expect(releases.numbers()).toEqual([9, 8, 7, 6, 5]);
    expect(storedObjects(folder)).toBe(6);
  });

  it('are found again by the next process', () => {
    const { folder, objects, publish } = newSite();
    publish({ 'index.html': '1' });
    expect(new Releases(folder, objects).live()).toMatchObject({ release: 1, content: 'c', renderer: 'r' });
    expect(existsSync(join(folder, 'current.next'))).toBe(false);
  });
});
