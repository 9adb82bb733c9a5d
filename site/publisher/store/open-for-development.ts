import { join } from 'node:path';
import { dayIn } from '@waymark/shared-types';
import { placesEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import type { ContentSource } from '../../src/content/content-source.ts';
import { loadIndex } from './load-index.ts';
import { openForReading } from './open-database.ts';
import { StoreSource } from './store-source.ts';

/** The publisher's content store as `astro dev` reads it: each read sees what the last sync brought. */
export function openForDevelopment(): ContentSource {
  const { DATA_DIR } = readEnvironment(placesEnvironment, process.env);
  const database = openForReading(join(DATA_DIR, 'publisher', 'content.db'));
  const today = () => dayIn(new Date());
  let version: unknown;
  let source: StoreSource | undefined;
  /** SQLite counts the version up with every change that another process makes. */
  const fresh = (): StoreSource => {
    const now = database.pragma('data_version', { simple: true });
    if (source && now === version) return source;
    version = now;
    const index = loadIndex(database);
    source = new StoreSource(database, () => index, today);
    return source;
  };
  return {
    entry: (type, query) => fresh().entry(type, query),
    list: (type, query) => fresh().list(type, query),
    total: (type, where, locale) => fresh().total(type, where, locale),
    counts: (type, query) => fresh().counts(type, query),
    values: (type, query) => fresh().values(type, query),
    listPage: (type, query) => fresh().listPage(type, query),
    listPages: (type, query) => fresh().listPages(type, query),
    today,
    get search() {
      return fresh().search;
    },
  };
}
