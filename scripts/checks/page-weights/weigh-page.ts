import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Release, ReleasedPage } from '../release/release.ts';
import { fontsIn } from './fonts.ts';
import { inlineScripts, scriptFiles, withImports } from './scripts.ts';

/** What a page asks of a connection. */
export interface Weight {
  /**
   * Bytes of HTML and style sheets together, compressed (gzip, level 9; brotli would give a little less). Without the sheet
   * for print, which no screen waits for (HTML Standard, 4.6.7.5: only a sheet whose media match blocks rendering).
   */
  htmlAndCss: number;
  /** Bytes of JavaScript, compressed; inline scripts, those of attributes such as `onclick`, and what scripts import included. */
  scripts: number;
  styleSheets: number;
  preloadedFonts: number;
  /** Bytes of the fonts that a page in English may load. */
  fonts: number;
}

const compressed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** Weighs a page by the files of its release. What it names and the release does not have weighs nothing. */
export function weighPage({ path, html, root }: ReleasedPage, release: Release): Weight {
  const place = (href: string, from = path) => new URL(href, new URL(from, release.origin)).pathname;
  const attributes = (selector: string, name: string) =>
    root.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []);
  const sizeOf = (at: string) => sizeOfFile(release.fileAt(at));
  const contentAt = (at: string) => contentOf(release.fileAt(at));

  const sheets = attributes('link[rel=stylesheet]:not([media=print])', 'href').map((href) => place(href));
  const styles = sheets.flatMap((at) => contentOf(release.fileAt(at)).map((css) => ({ at, css })));
  const preloaded = attributes('link[rel=preload][as=font]', 'href').map((href) => place(href));
  const inline = root.querySelectorAll('style').flatMap(({ text }) => fontsIn(text).map((href) => place(href)));
  const byStyles = styles.flatMap(({ at, css }) => fontsIn(css).map((href) => place(href, at)));
  const fonts = new Set([...preloaded, ...inline, ...byStyles]);

  const loaded = withImports(
    scriptFiles(root).map((href) => place(href)),
    (at) => contentAt(at).join(''),
  );

  return {
    htmlAndCss: compressed(html) + total(styles.map(({ css }) => compressed(css))),
    scripts: total([...inlineScripts(root), ...loaded.flatMap(contentAt)].map(compressed)),
    styleSheets: sheets.length,
    preloadedFonts: preloaded.length,
    fonts: total([...fonts].map(sizeOf)),
  };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

const contentOf = (file: string | undefined) => (file === undefined ? [] : [readFileSync(file, 'utf8')]);

const sizeOfFile = (file: string | undefined) => (file === undefined ? 0 : statSync(file).size);
