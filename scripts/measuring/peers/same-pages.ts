import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decoded } from './entities.ts';
import { releasedPages } from '../../testing/released-pages.ts';

/** In how much a peer's site differs from our release, in counts. */
export interface Difference {
  /** Addresses that only the release has. */
  missing: string[];
  /** Addresses that only the peer has. */
  added: string[];
  /** Addresses of a sample whose pages have other words. */
  otherWords: { path: string; expected: string; found: string }[];
  sampled: number;
  /** The bytes of all the peer's pages ÷ those of ours. */
  bytes: number;
}

/** Pages that the peers need not have: the style guide shows the parts of our own templates, and nothing from the CMS. */
const OURS_ALONE = new Set(['/styleguide/']);

const fileOf = (tree: string, path: string) => join(tree, path.endsWith('/') ? `${path}index.html` : path);

/** Structured data stands in a script, where what could end it is written as JavaScript does. */
const withoutEscapes = (text: string) =>
  text.replace(/\\u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const wordsIn = (text: string): string[] => withoutEscapes(decoded(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of a page: runs of letters and digits. Those of the head come first, its tags and structured data included, in the
 * order of the alphabet, because there the order means nothing; then those that a reader sees, in their order.
 */
export function pageWords(html: string): string[] {
  const [head = '', body = ''] = html.split(/<body[^>]*>/);
  return [...wordsIn(head.replace(/^<!doctype html>/i, '')).toSorted(), ...wordsIn(body.replace(/<[^>]*>/g, ' '))];
}

function otherWords(ours: string, theirs: string, path: string): Difference['otherWords'] {
  const [expected, found] = [ours, theirs].map((tree) => pageWords(readFileSync(fileOf(tree, path), 'utf8')));
  if (expected === undefined || found === undefined || expected.join(' ') === found.join(' ')) return [];
  const at = expected.findIndex((word, index) => word !== found[index]);
  const around = (words: string[]) =>
    words
      .slice(Math.max(0, (at === -1 ? expected.length : at) - 4))
      .slice(0, 9)
      .join(' ');
  return [{ path, expected: around(expected), found: around(found) }];
}

const bytesOf = (tree: string, paths: readonly string[]) =>
  paths.reduce((total, path) => total + statSync(fileOf(tree, path)).size, 0);

/** Compares a peer's pages with those of our release, which is the reference. @param sample how many pages are compared by their words */
export function differenceFrom(ours: string, theirs: string, sample = 400): Difference {
  const wanted = releasedPages(ours).filter((path) => !OURS_ALONE.has(path));
  const made = existsSync(theirs) ? releasedPages(theirs) : [];
  const [inOurs, inTheirs] = [new Set(wanted), new Set(made)];
  const shared = wanted.filter((path) => inTheirs.has(path));
  const isSmall = (path: string) => !path.startsWith('/case-studies/');
  const every = Math.max(1, Math.floor(shared.length / sample));
  const compared = shared.filter((path, index) => isSmall(path) || index % every === 0);
  return {
    missing: wanted.filter((path) => !inTheirs.has(path)),
    added: made.filter((path) => !inOurs.has(path)),
    otherWords: compared.flatMap((path) => otherWords(ours, theirs, path)),
    sampled: compared.length,
    bytes: bytesOf(theirs, shared) / bytesOf(ours, shared),
  };
}
