import type { SourceEntry } from '../../src/content/content-source.ts';

/** A field of an entry; the entry is only fetched where the field is not known without. */
export function valueOf(entry: SourceEntry, field: string): unknown {
  return field === 'slug' && entry.slug !== undefined ? entry.slug : entry.data[field];
}
