import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentStore } from '../content-store.ts';
import { indexedFields } from '../../../src/content/indexed-fields.ts';
import { loadIndex } from '../load-index.ts';
import { openDatabase, openForReading } from '../open-database.ts';
import type { Refused } from '../refused-entries.ts';
import { StoreSource } from '../store-source.ts';
import type { StoredEntry } from '../stored-entry.ts';

/** The day for which tests read. */
const DAY = '2026-11-24';

/** An empty content store in a folder of its own, for tests. */
export function newStore() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'));
  const file = join(folder, 'content.db');
  const store = new ContentStore(openDatabase(file), indexedFields);
  /** Reads as pages in this thread do. */
  const source = new StoreSource(
    store.database,
    () => store.index,
    () => DAY,
  );
  /** Reads what is on disk, as another process does. */
  const read = () => {
    const database = openForReading(file);
    const index = loadIndex(database);
    return new StoreSource(
      database,
      () => index,
      () => DAY,
    );
  };
  return { folder, file, store, source, read };
}

/** A case study on its way into the store. */
export function study(
  id: string,
  {
    createdAt = '2026-01-01',
    principles = [],
    ...rest
  }: Record<string, unknown> & { principles?: readonly string[] } = {},
): StoredEntry {
  return {
    type: 'case-study',
    locale: 'en',
    id,
    files: [],
    data: {
      slug: id,
      title: `Study ${id}`,
      createdAt,
      principles: principles.map((principle) => ({ type: 'principle', id: principle })),
      ...rest,
    },
  };
}

/** What a case study is stored under. */
export const studyKey = (id: string) => ({ type: 'case-study', locale: 'en', id });

/** What is told of a case study that cannot be used. */
export const refusedStudy = (id: string, message: string): Refused => ({
  ...studyKey(id),
  name: `case-study “Study ${id}”`,
  field: 'need',
  message,
  page: undefined,
  targets: [],
});
