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

/** The most entries of a list page, as a multiple of the fewest; the first may hold the fewest more. */
const MOST = 3;

/** Whether an entry begins a list page wherever it stands: one in `oneIn` does, by its id alone (FNV-1a, 32 bits). */
function isMark(id: string, oneIn: number): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  // The low bits of FNV-1a alone are poor: fold the high ones in.
  return ((hash ^ (hash >>> 15)) >>> 0) % oneIn === 0;
}

/**
 * Divides a list into list pages of `least` to three times as many entries, the first up to four times. Where one ends is
 * decided by the entries in it, counted from the end of the list (content-defined chunking): an entry that comes, goes or
 * moves changes the list page it is in and seldom more than the one beside it, however long the list is. Pages of twenty,
 * counted from either end, would all shift.
 */
export function listPagesOf(ids: readonly string[], least: number): ListPageRange[] {
  const most = least * MOST;
  const found: Pick<ListPageRange, 'from' | 'start' | 'end'>[] = [];
  let end = ids.length;
  // A list that one page can hold is not divided.
  for (let start = end - 1; ids.length > most && start >= least; start -= 1) {
    const size = end - start;
    const from = ids[start];
    if (size === most || (size >= least && from !== undefined && isMark(from, least))) {
      found.push({ from, start, end });
      end = start;
    }
  }
  found.push({ from: undefined, start: 0, end });
  found.reverse();
  return found.map((listPage, place) => ({
    ...listPage,
    before: place === 0 ? undefined : (found[place - 1]?.from ?? 'first'),
    after: found[place + 1]?.from,
  }));
}
