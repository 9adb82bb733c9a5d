import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { choosePages } from './choose-pages.ts';
import { makeContactSheet } from './contact-sheet.ts';
import { pathsIn } from './find-pages.ts';
import { indexPage } from './index-page.ts';
import { fileOf, VIEWS, type Shot } from './take-pictures.ts';

const pages = [
  { path: '/', bytes: 9 },
  { path: '/case-studies/long/', bytes: 30 },
  { path: '/case-studies/short/', bytes: 10 },
  { path: '/case-studies/middle/', bytes: 20 },
];

describe('the pages that pictures are taken of', () => {
  it('are the fullest and the sparsest of each kind, or the only one', () => {
    expect(choosePages(pages)).toEqual([
      { kind: 'home', state: 'fullest', path: '/' },
      { kind: 'case-study', state: 'fullest', path: '/case-studies/long/' },
      { kind: 'case-study', state: 'sparsest', path: '/case-studies/short/' },
    ]);
  });

  it('are of the wanted kinds alone', () => {
    expect(choosePages(pages, ['home']).map(({ path }) => path)).toEqual(['/']);
  });

  it('are asked for again where there is no such kind', () => {
    expect(() => choosePages(pages, ['home', 'poem'])).toThrowErrorMatchingInlineSnapshot(
      `[Error: Expected kinds of page after --only, found poem. The kinds here are: case-study, home.]`,
    );
  });
});

describe('a sitemap', () => {
  it('names paths, whatever the host in it', () => {
    const index = '<sitemapindex><sitemap><loc>http://localhost:4321/sitemap/pages.xml</loc></sitemap></sitemapindex>';
    expect(pathsIn(index)).toEqual(['/sitemap/pages.xml']);
  });
});

describe('the pictures', () => {
  const shot: Shot = {
    kind: 'case-study',
    state: 'fullest',
    path: '/case-studies/a&b/',
    width: 320,
    scheme: 'dark',
    file: 'case-study-fullest-320-dark.png',
  };

  it('are taken at three widths in both colour schemes, and named by what they show', () => {
    expect(VIEWS.map((view) => fileOf(shot, view))).toEqual([
      'case-study-fullest-320-light.png',
      'case-study-fullest-320-dark.png',
      'case-study-fullest-768-light.png',
      'case-study-fullest-768-dark.png',
      'case-study-fullest-1280-light.png',
      'case-study-fullest-1280-dark.png',
    ]);
  });

  it('stand side by side on a sheet, each state in a row of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-shots-'));
    const shots = [shot, { ...shot, scheme: 'light' as const }, { ...shot, state: 'sparsest' as const }];
    await sharp({ create: { width: 320, height: 500, channels: 3, background: '#fff' } }).toFile(
      join(folder, shot.file),
    );
    const sheet = await makeContactSheet('case-study', shots, folder);
    const { width, height } = await sharp(join(folder, sheet)).metadata();
    // Thumbnails of 200 by 313, two side by side and two rows, with a gap around each and a label over it.
    expect([sheet, width, height]).toEqual(['sheet-case-study.png', 24 + 2 * (200 + 24), 24 + 2 * (28 + 313 + 24)]);
  });

  it('are all on one page, with words for each', () => {
    const page = indexPage(new Map([['case-study', { sheet: 'sheet-case-study.png', shots: [shot] }]]));
    expect(page).toContain('src="case-study-fullest-320-dark.png"');
    expect(page).toContain('320 px, dark, fullest: /case-studies/a&amp;b/');
  });
});
