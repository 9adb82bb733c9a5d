/** One page of a list that is too long for one. */
export interface PageOfList {
  /** From 1. */
  readonly number: number;
  readonly last: number;
  readonly path: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The pages to offer: the first, the last and those around this one; undefined where some are left out. */
  readonly offered: readonly ({ readonly number: number; readonly path: string } | undefined)[];
}

/** The address of a page of a list; the first page stands at the list's own address. */
export const pagePath = (path: string, number: number): string => (number === 1 ? path : `${path}page/${number}/`);

/** A page number as it stands in an address; undefined for what is none, and for 1, which has another address. */
export function pageNumber(part: string | undefined): number | undefined {
  return part !== undefined && /^[1-9]\d{0,6}$/.test(part) && part !== '1' ? Number(part) : undefined;
}

function offeredNumbers(number: number, last: number): readonly (number | undefined)[] {
  const wanted = [...new Set([1, number - 1, number, number + 1, last])]
    .filter((each) => each >= 1 && each <= last)
    .sort((a, b) => a - b);
  return wanted.flatMap((each, index) => {
    const gap = each - (wanted[index - 1] ?? 0);
    // One page left out is no shorter than its number.
    if (gap === 2) return [each - 1, each];
    return gap > 2 ? [undefined, each] : [each];
  });
}

/**
 * Where a page stands among the pages of a list.
 * @param total How many entries the whole list has.
 * @param size How many stand on a page.
 * @returns undefined where the list has no such page; an empty list has none.
 */
export function pageOf(path: string, number: number, total: number, size: number): PageOfList | undefined {
  const last = Math.ceil(total / size);
  if (number < 1 || number > last) return undefined;
  return {
    number,
    last,
    path: pagePath(path, number),
    previous: number > 1 ? pagePath(path, number - 1) : undefined,
    next: number < last ? pagePath(path, number + 1) : undefined,
    offered: offeredNumbers(number, last).map((each) =>
      each === undefined ? undefined : { number: each, path: pagePath(path, each) },
    ),
  };
}
