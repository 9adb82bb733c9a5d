import { join } from 'node:path';
import { placesEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import type { ContentSource } from '../../src/content/content-source.ts';
import { openForReading } from './open-database.ts';
import { StoreSource } from './store-source.ts';

/** The publisher's content store as `astro dev` reads it: each read sees what the last sync brought. */
export function openForDevelopment(): ContentSource {
  const { DATA_DIR } = readEnvironment(placesEnvironment, process.env);
  const database = openForReading(join(DATA_DIR, 'publisher', 'content.db'));
  const fresh = () => new StoreSource(database);
  return {
    entry: (type, query) => fresh().entry(type, query),
    list: (type, query) => fresh().list(type, query),
    total: (type, where, locale) => fresh().total(type, where, locale),
  };
}
