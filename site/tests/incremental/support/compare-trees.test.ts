import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differencesBetween } from './compare-trees.ts';

const root = mkdtempSync(join(tmpdir(), 'waymark-trees-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A folder with these files, behind a link as the live site's is. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'tree-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(folder, `${folder}-current`);
  return `${folder}-current`;
}

describe('two trees', () => {
  const full = treeOf({ 'index.html': 'one\ntwo\n', 'about/index.html': 'about', '.headers': 'x' });

  it('are the same where all their files are, hidden ones too', () => {
    expect(differencesBetween(full, full)).toEqual([]);
  });

  it('differ in files that are missing, too many, or other by one byte', () => {
    const running = treeOf({ 'index.html': 'one\nTwo\n', '.headers': 'x ', 'old/index.html': 'old' });
    expect(differencesBetween(running, full).join('\n')).toMatchInlineSnapshot(`
      ".headers, line 1
          running: x 
          full:    x
      about/index.html: missing; a full publish has it
      index.html, line 2
          running: Two
          full:    two
      old/index.html: should not be there; a full publish does not have it"
    `);
  });

  it('differ where a file ends too early', () => {
    expect(differencesBetween(treeOf({ page: 'one' }), treeOf({ page: 'one\n' })).join('\n')).toMatchInlineSnapshot(`
      "page, line 2
          running: (the file has ended)
          full:    "
    `);
  });
});
