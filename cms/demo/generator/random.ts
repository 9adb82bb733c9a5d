/** Chance that repeats itself: the same seed gives the same answers in the same order. */
export interface Random {
  /** A whole number from `low` to `high`, both possible. */
  integer(low: number, high: number): number;
  /** True in `share` of the cases, from 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One of a list, the first most often, the second half as often, the tenth a tenth as often (Zipf’s law). */
  often<Item>(items: readonly Item[]): Item;
  /** `count` different items in the order of the list, or all of them if there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/** The mulberry32 generator: a number from 0 to below 1 for each call. Source: Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[place];
    if (item === undefined) throw new Error('Random: expected a list with something in it, found an empty one.');
    return item;
  };
  return {
    integer,
    chance: (share) => next() < share,
    pick: (items) => at(items, integer(0, items.length - 1)),
    often: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
    sample(items, count) {
      let needed = Math.min(count, items.length);
      return items.filter((_, index) => {
        const taken = next() * (items.length - index) < needed;
        if (taken) needed -= 1;
        return taken;
      });
    },
  };
}
