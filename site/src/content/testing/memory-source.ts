import type { ContentSource, ListQuery, Readable, SourceEntry, Where } from '../content-source.ts';

/** The entries of each type, in any order; each by its `documentId`, files by the key. */
export type Entries = Readonly<Partial<Record<Readable, readonly SourceEntry[]>>>;

/** An entry as a source hands it out. */
export const entry = (data: Readonly<Record<string, unknown>> & { readonly documentId: string }): SourceEntry => ({
  id: data.documentId,
  data: { ...data },
});

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

function matches(data: Record<string, unknown>, where: Where): boolean {
  return Object.entries(where).every(([field, wanted]) => {
    const value = data[field];
    return Array.isArray(value) ? value.map(idOf).includes(wanted) : idOf(value) === wanted;
  });
}

function inOrder(entries: readonly SourceEntry[], order: string | undefined): readonly SourceEntry[] {
  if (order === undefined) return entries;
  const field = order.replace(/^-/, '');
  const sorted = [...entries].sort((a, b) =>
    String(a.data[field]).localeCompare(String(b.data[field]), 'en', { numeric: true }),
  );
  return order.startsWith('-') ? sorted.reverse() : sorted;
}

/** A content source that holds a few entries in memory, for tests. */
export function memorySource(entries: Entries): ContentSource {
  const all = (type: Readable) => entries[type] ?? [];
  return {
    entry: (type, { id, slug }) =>
      all(type).find(
        (each) => (id === undefined || each.id === id) && (slug === undefined || each.data['slug'] === slug),
      ),
    list: (type, { where = {}, order, limit, offset = 0 }: ListQuery) =>
      inOrder(
        all(type).filter(({ data }) => matches(data, where)),
        order,
      ).slice(offset, limit === undefined ? undefined : offset + limit),
    total: (type, where) => all(type).filter(({ data }) => matches(data, where)).length,
  };
}
