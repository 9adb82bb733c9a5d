import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { addressOf } from '../test-run/released-pages.ts';

/** A page of a release. */
export interface ReleasedPage {
  /** Its address, such as `/about/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Whether search engines may list a page (robots meta tag, https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag). */
export const isListed = ({ root }: ReleasedPage): boolean =>
  !/\bnoindex\b/.test(root.querySelector('meta[name=robots]')?.getAttribute('content') ?? '');

/** The files of a release as the public gets them. */
export interface Release {
  /** The origin that its own addresses begin with, such as `https://example.org`. */
  origin: string;
  pages: readonly ReleasedPage[];
  /** The addresses of its other files, such as `/favicon.svg`. */
  files: readonly string[];
  /** The file at an address, such as `/about/` or `/favicon.svg`; undefined where there is none. */
  fileAt: (path: string) => string | undefined;
}

/** Folders and files that no reader asks for: they are for web servers. */
const FOR_SERVERS = /^\/(\.|_headers$|_redirects$)/;

/**
 * Reads the pages of a release.
 * @param tree the folder that holds the released files
 * @param siteUrl the address that the site was published for
 */
export function readRelease(tree: string, siteUrl: string): Release {
  const all = readdirSync(join(tree, sep), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(tree, file)).isFile())
    .map((file) => ({ file: join(tree, file), path: addressOf(file) }))
    .filter(({ path }) => !FOR_SERVERS.test(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return {
    origin: new URL(siteUrl).origin,
    pages: all.filter(({ file }) => file.endsWith('.html')).map(({ file, path }) => readPage(file, path)),
    files: all.filter(({ file }) => !file.endsWith('.html')).map(({ path }) => path),
    fileAt: (path) => fileIn(tree, path),
  };
}

function readPage(file: string, path: string): ReleasedPage {
  const html = readFileSync(file, 'utf8');
  return { path, html, root: parse(html) };
}

function fileIn(tree: string, path: string): string | undefined {
  const file = join(tree, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
