import { dayIn } from '@waymark/shared-types';
import { entriesOf, type Entries, type StoredEntry } from './entries.ts';

interface EntryQuery {
  id?: string;
  slug?: string;
}

interface ListQuery {
  where?: Readonly<Record<string, unknown>>;
  order?: string;
  limit?: number;
  offset?: number;
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

function holds(value: unknown, wanted: unknown): boolean {
  return Array.isArray(value) ? value.some((each) => idOf(each) === wanted) : idOf(value) === wanted;
}

const matching = (entries: StoredEntry[], where: Readonly<Record<string, unknown>>) =>
  entries.filter(({ data }) => Object.entries(where).every(([field, wanted]) => holds(data[field], wanted)));

const compared = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : Number(String(a) > String(b));

function inOrder(entries: StoredEntry[], order: string): StoredEntry[] {
  const [field, sign] = order.startsWith('-') ? [order.slice(1), -1] : [order, 1];
  return entries.toSorted((a, b) => sign * compared(a.data[field], b.data[field]));
}

/** What the site's pages read from, as in a publish: the same entries, held in memory. */
export function pageSource(entries: Entries) {
  return {
    entry(type: string, { id, slug }: EntryQuery): StoredEntry | undefined {
      if (id !== undefined) return entries.get(type)?.get(id);
      return entriesOf(entries, type).find(({ data }) => slug === undefined || data['slug'] === slug);
    },
    list(type: string, { where = {}, order, limit, offset = 0 }: ListQuery): StoredEntry[] {
      const found = matching(entriesOf(entries, type), where);
      const sorted = order === undefined ? found : inOrder(found, order);
      return sorted.slice(offset, limit === undefined ? undefined : offset + limit);
    },
    total: (type: string, where: Readonly<Record<string, unknown>>) => matching(entriesOf(entries, type), where).length,
    today: () => dayIn(new Date()),
  };
}

export type PageSource = ReturnType<typeof pageSource>;
