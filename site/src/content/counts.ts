import type { Counts } from './content-source.ts';

/** Counts in their order: the most first, equally many in the order of the values. */
export const inOrderOfCounts = (counts: Iterable<readonly [value: string, count: number]>): Counts =>
  new Map([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
