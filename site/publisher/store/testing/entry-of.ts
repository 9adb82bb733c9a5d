import type { StoredEntry } from '../stored-entry.ts';

/** An entry as the store keeps it, in English and without files. */
export const entryOf = (type: string, id: string, data: StoredEntry['data']): StoredEntry => ({
  type,
  id,
  locale: 'en',
  data,
  files: [],
});
