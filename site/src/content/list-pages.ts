/** A part of a list as it stands on one page: which entries, by their places in the list. */
export interface ListPageRange {
  /** The entry that it begins with; undefined for the first list page, which begins with whatever is first. */
  readonly from: string | undefined;
  readonly start: number;
  readonly end: number;
  /** What the list pages beside it begin with; `first` for the first list page, undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The most entries of a list page, as a multiple of the fewest. */
const MOST = 2;

/** A number that looks random, from an id alone (FNV-1a, 32 bits). */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  // The low bits of FNV-1a alone are poor: fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Which of the entries that a list page may begin with does: that with the lowest number, wherever it stands. */
function beginning(ids: readonly string[], from: number, to: number): number {
  let found = from;
  let lowest = Infinity;
  for (let place = from; place <= to; place += 1) {
    const number = numberOf(ids[place] ?? '');
    if (number < lowest) [found, lowest] = [place, number];
  }
  return found;
}

/**
 * Divides a list into list pages of `least` to twice as many entries; the first holds half as many to one and a half times as
 * many. Where one ends is decided by the entries around, counted from the end of the list (content-defined chunking): an entry
 * that comes, goes or moves changes the list page it is in and seldom more than the one beside it, however long the list is.
 * Pages of twenty, counted from either end, would all shift.
 */
export function listPagesOf(ids: readonly string[], least: number): ListPageRange[] {
  const most = least * MOST;
  const first = Math.max(1, Math.floor(least / 2));
  const found: Pick<ListPageRange, 'from' | 'start' | 'end'>[] = [];
  let end = ids.length;
  while (end > first + least) {
    const start = beginning(ids, Math.max(first, end - most), end - least);
    found.push({ from: ids[start], start, end });
    end = start;
  }
  found.push({ from: undefined, start: 0, end });
  found.reverse();
  return found.map((listPage, place) => ({
    ...listPage,
    before: place === 0 ? undefined : (found[place - 1]?.from ?? 'first'),
    after: found[place + 1]?.from,
  }));
}
