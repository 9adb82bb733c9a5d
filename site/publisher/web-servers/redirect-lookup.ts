import { keyOf } from '../addresses/address-segment.ts';

/** What is kept for an old address, and how much of a path it stood for. */
export interface Found<T> {
  readonly value: T;
  /** What comes after the beginning that a `/*` address names; undefined for an exact address. */
  readonly rest: string | undefined;
}

/** The beginnings of a path, the longest first: `/a/b/`, `/a/` and `/` for `/a/b/c`. */
export function* beginningsOf(path: string): Generator<string> {
  const key = path.endsWith('/') ? path : `${path}/`;
  for (let last = key.length - 1; last >= 0; last = last === 0 ? -1 : key.lastIndexOf('/', last - 1))
    yield key.slice(0, last + 1);
}

/**
 * Finds what is kept for a path by its old address: an exact one before a `/*` one, of those the longest.
 * It takes one look for each part of the path, however many addresses there are.
 * @param kept By `/old/`, `/old.pdf` or `/old/*`.
 */
export function findFor<T>(kept: ReadonlyMap<string, T>, path: string): Found<T> | undefined {
  const exact = kept.get(keyOf(path));
  return exact === undefined ? findWide(kept, path) : { value: exact, rest: undefined };
}

/** As `findFor`, with `/*` addresses only. */
export function findWide<T>(kept: ReadonlyMap<string, T>, path: string): Found<T> | undefined {
  for (const beginning of beginningsOf(path)) {
    const value = kept.get(`${beginning}*`);
    if (value !== undefined) return { value, rest: path.slice(beginning.length) };
  }
  return undefined;
}
