/** A set of ids, a bit for each: word n has those from n × 32 on. */
export type IdSet = Uint32Array;

/** @param most No id is greater. */
export function idSet(ids: Iterable<number>, most: number): IdSet {
  const bits = new Uint32Array((most >>> 5) + 1);
  for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
  return bits;
}

export const has = (set: IdSet, id: number): boolean => (((set[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;

export const both = (one: IdSet, other: IdSet): IdSet => one.map((bits, place) => bits & (other[place] ?? 0));

/** Those of sets that are as long as one another. */
export const either = (one: IdSet, other: IdSet): IdSet => one.map((bits, place) => bits | (other[place] ?? 0));

/** How many there are: the bits of each word are added up in pairs, fours and eights (Warren, Hacker’s Delight, 5-1). */
export function sizeOf(set: IdSet): number {
  let size = 0;
  for (const word of set) {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    size += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return size;
}
