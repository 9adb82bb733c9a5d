/** Examples that a reader keeps together, by their numbers, in the order in which they were taken in. */
export type Collection = readonly number[];

/** How many examples a collection holds. */
export const MOST_KEPT = 100;

const KEY = 'waymark-collection';
const NUMBER = /^[1-9]\d{0,8}$/;

/** How a collection came out of its storage: what could not be read is not silently nothing. */
export interface Kept {
  readonly collection: Collection;
  readonly trouble: 'damaged' | 'unavailable' | undefined;
}

/** Where a browser keeps things; it may be full, or forbidden. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The numbers in a text such as `1,42`; undefined where it is something else. An empty text holds none. */
export function numbersIn(text: string): Collection | undefined {
  if (text === '') return [];
  const parts = text.split(',');
  if (!parts.every((part) => NUMBER.test(part))) return undefined;
  return [...new Set(parts.map(Number))].slice(0, MOST_KEPT);
}

/** The collection as a text, and as the fragment of a link to it. */
export const textOf = (collection: Collection): string => collection.join(',');

/**
 * What a browser has kept.
 * @param storage Asked for late, because a browser that forbids it fails when it is named.
 */
export function readKept(storage: () => Storage): Kept {
  try {
    const collection = numbersIn(storage().getItem(KEY) ?? '');
    return { collection: collection ?? [], trouble: collection ? undefined : 'damaged' };
  } catch {
    return { collection: [], trouble: 'unavailable' };
  }
}

/** Keeps a collection; answers whether the browser did: it may be full, or forbidden. */
export function keep(storage: () => Storage, collection: Collection): boolean {
  try {
    if (collection.length === 0) storage().removeItem(KEY);
    else storage().setItem(KEY, textOf(collection));
    return true;
  } catch {
    return false;
  }
}

/** The collection with an example more, or less; as it was where it is full. */
export function taking(collection: Collection, number: number): Collection {
  if (collection.includes(number)) return collection.filter((each) => each !== number);
  return collection.length < MOST_KEPT ? [...collection, number] : collection;
}
