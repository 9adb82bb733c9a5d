import { rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree, filesIn } from './check-tree.ts';
import { newSite, publish } from './testing/new-site.ts';

async function publishedSite() {
  const { folder, objects, open } = newSite();
  const releases = open();
  await publish(releases, objects, { 'index.html': 'home', 'a/b/index.html': 'deep', 'a/c.txt': 'c' });
  return { tree: join(folder, 'current'), files: releases.files };
}

/** Writes as a careless person would: the file is another one then, and not the release's own object. */
function replace(file: string, text: string) {
  unlinkSync(file);
  writeFileSync(file, text);
}

describe('checking a tree', () => {
  it('finds nothing where each file is what was released', async () => {
    const { tree, files } = await publishedSite();
    expect(checkTree(tree, files)).toEqual([]);
  });

  it('finds every file that is missing, strange, or holds something else, and says which', async () => {
    const { tree, files } = await publishedSite();
    rmSync(join(tree, 'a', 'b'), { recursive: true });
    writeFileSync(join(tree, 'a', 'strange.html'), 'strange');
    replace(join(tree, 'index.html'), 'HOME');
    expect(checkTree(tree, files)).toEqual([
      'a/b/index.html is missing',
      'a/strange.html belongs to no release',
      'index.html holds something else than was released',
    ]);
  });

  it('finds everything missing where the tree is not there', async () => {
    const { tree, files } = await publishedSite();
    expect(filesIn(join(tree, 'nowhere'))).toEqual([]);
    expect(checkTree(join(tree, 'nowhere'), files)).toHaveLength(3);
  });
});
