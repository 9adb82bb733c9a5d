import { isRecord } from '@waymark/shared-types';
import { derivedFields, indexedValue } from '../../src/content/indexed-fields.ts';
import type { StoredEntry } from './stored-entry.ts';

/** What lists and look-ups need to know of an entry. */
export interface EntryIndex {
  readonly slug: string | null;
  /** The values of the declared fields: several where a field is a list, none where it is empty. */
  readonly values: Readonly<Record<string, readonly (string | number)[]>>;
}

/** A value as lists compare it: a reference is its id, a switch is 0 or 1; undefined where there is nothing to compare. */
export function comparable(value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (isRecord(value) && typeof value['id'] === 'string') return value['id'];
  return undefined;
}

function valuesOf(field: unknown): readonly (string | number)[] {
  const values = (Array.isArray(field) ? field : [field]).map(comparable);
  return [...new Set(values)].filter((value) => value !== undefined);
}

/** @param names The fields that lists of its type are narrowed or ordered by. */
export function indexOf({ type, data: own }: StoredEntry, names: readonly string[]): EntryIndex {
  const data = { ...own, ...derivedFields(type, own) };
  const values = names
    .map((name) => [name, valuesOf(indexedValue(data, name))] as const)
    .filter(([, found]) => found.length > 0);
  return { slug: typeof data['slug'] === 'string' ? data['slug'] : null, values: Object.fromEntries(values) };
}
