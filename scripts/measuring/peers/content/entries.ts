import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** An entry as the content store holds it; `data` is the normalised answer of the CMS. */
export interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
}

/** Every entry, by type and then by id, in the order of the ids. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, StoredEntry>>;

const row = z.object({ type: z.string(), id: z.string(), data: z.string() });
const data = z.record(z.string(), z.unknown());

/** Reads every entry of the publisher's content store. @param publisher the publisher's folder */
export function readEntries(publisher: string): Entries {
  const database = new DatabaseSync(join(publisher, 'content.db'), { readOnly: true });
  try {
    const entries = new Map<string, Map<string, StoredEntry>>();
    for (const found of database.prepare('SELECT type, id, data FROM entry ORDER BY type, id').all()) {
      const { type, id, data: text } = row.parse(found);
      const ofType = entries.get(type) ?? new Map<string, StoredEntry>();
      entries.set(type, ofType.set(id, { id, data: data.parse(JSON.parse(text)) }));
    }
    return entries;
  } finally {
    database.close();
  }
}

/** The entries of a type; none where there is no such type. */
export const entriesOf = (entries: Entries, type: string): StoredEntry[] => [...(entries.get(type)?.values() ?? [])];
