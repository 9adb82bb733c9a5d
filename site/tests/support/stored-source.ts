import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentSource, SourceEntry } from '../../src/content/content-source.ts';
import { files } from '../../src/content/file/fixtures.ts';
import { fixtures } from '../../src/content/fixtures/fixtures-by-type.ts';
import { entry, type Entries } from '../../src/content/fixtures/memory-source.ts';
import { indexedFields } from '../../src/content/indexed-fields.ts';
import { ContentStore } from '../../publisher/store/content-store.ts';
import { openDatabase } from '../../publisher/store/open-database.ts';
import { storedLocale, StoreSource } from '../../publisher/store/store-source.ts';

/** The day for which tests render. */
const DAY = '2026-11-24';

/**
 * Every fixture as one small site in a content store, as the publisher has it: with an index for the search.
 * @param changes Types whose entries are others than the fixtures.
 */
export async function storedSource(changes: Entries = {}): Promise<ContentSource> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-search-'));
  const store = new ContentStore(openDatabase(join(folder, 'content.db')), indexedFields);
  const all: Entries = {
    ...Object.fromEntries(Object.entries(fixtures).map(([type, entries]) => [type, entries.map(entry)])),
    file: Object.entries(files).map(([id, data]): SourceEntry => ({ id, data: { ...data } })),
    ...changes,
  };
  await store.transaction(() => {
    for (const [type, entries] of Object.entries(all) as [keyof Entries, readonly SourceEntry[]][])
      for (const { id, data } of entries) store.put({ type, id, data, locale: storedLocale(type), files: [] });
  });
  return new StoreSource(
    store.database,
    () => store.index,
    () => DAY,
  );
}
