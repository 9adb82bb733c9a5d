import type { ContentSource, ListQuery, Readable, SourceEntry, ListPage, Where } from '../content-source.ts';
import { derivedFields } from '../../../publisher/store/indexed-fields.ts';
import { listPagesOf } from '../../../publisher/store/list-pages.ts';

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

/** The day for which tests render. */
const DAY = '2026-11-24';

/** A content source that holds a few entries in memory, for tests. */
export function memorySource(entries: Entries): ContentSource {
  const all = (type: Readable) => entries[type] ?? [];
  const list = (type: Readable, { where = {}, order }: Pick<ListQuery, 'where' | 'order'>) =>
    inOrder(
      all(type).filter(({ data }) => matches({ ...data, ...derivedFields(type, data) }, where)),
      order,
    );
  const division = (type: Readable, query: Pick<ListQuery, 'where' | 'order'>, least: number) =>
    listPagesOf(
      list(type, query).map(({ id }) => id),
      least,
    );
  return {
    entry: (type, { id, slug }) =>
      all(type).find(
        (each) => (id === undefined || each.id === id) && (slug === undefined || each.data['slug'] === slug),
      ),
    list: (type, query) => {
      const { limit, offset = 0 } = query;
      return list(type, query).slice(offset, limit === undefined ? undefined : offset + limit);
    },
    total: (type, where) => list(type, { where }).length,
    listPage: (type, query): ListPage<SourceEntry> | undefined => {
      const found = division(type, query, query.least).find(({ from }) => from === query.from);
      return found && { ...found, entries: list(type, query).slice(found.start, found.end) };
    },
    listPages: (type, query) => division(type, query, query.least).flatMap(({ from }) => from ?? []),
    today: () => DAY,
  };
}
