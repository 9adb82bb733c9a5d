/** An entry on its way into the content store. */
export interface StoredEntry {
  /** A content type, or `file`. */
  readonly type: string;
  /** A language code; empty for types without languages. */
  readonly locale: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The media files that it points to. */
  readonly files: readonly string[];
}

/** One value of a field that lists are narrowed or ordered by. */
export interface FieldValue {
  readonly name: string;
  readonly value: string | number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value as the `field` table holds it: a reference is its id, a switch is 0 or 1; undefined where there is nothing to compare. */
export function comparable(value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (isObject(value) && typeof value['id'] === 'string') return value['id'];
  return undefined;
}

/**
 * The rows of the `field` table for an entry: each declared field once per value, a list field once per item.
 * A field without a value has no row, so that nothing equals it; as an order it comes first.
 */
export function fieldValues(data: StoredEntry['data'], names: Iterable<string>): FieldValue[] {
  return [...new Set(names)].flatMap((name) => {
    const field = data[name];
    const values = (Array.isArray(field) ? field : [field]).map(comparable);
    return [...new Set(values)].filter((value) => value !== undefined).map((value) => ({ name, value }));
  });
}
